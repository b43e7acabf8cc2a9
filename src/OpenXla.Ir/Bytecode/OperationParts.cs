namespace OpenXla.Ir.Bytecode;

/// <summary>Which parts of an operation are there.</summary>
[Flags]
internal enum OperationParts : byte
{
    None = 0,
    Attributes = 1,
    Results = 2,
    Operands = 4,
    Successors = 8,
    Regions = 16,
    UseListOrders = 32,
    Properties = 64,
}
