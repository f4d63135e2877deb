-- Common names of the USDA table (Release 28, September 2015), to find foods by; loaded by the next migration.
alter table food add column also_called varchar(100) check (also_called <> '');
