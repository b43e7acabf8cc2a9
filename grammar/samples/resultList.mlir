%0, %name:3
