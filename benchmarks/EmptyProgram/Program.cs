// What every start of a process costs.
return;
