namespace OpenXla.Ir.Passes.Testing.Dialect;

/// <summary>Ends a region and hands values to the operation around.</summary>
[Op("test.return")]
public sealed partial class ReturnOp : Operation, ITerminator, IReturnLike
{
    [Operand("operands")] public partial OperandRange Values { get; }
}
