// The page that runs the check.
export {};
