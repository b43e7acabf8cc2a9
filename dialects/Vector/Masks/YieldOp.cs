namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Ends the body of a <see cref="MaskOp"/> and hands out what the masked operation returns.</summary>
[Op("vector.yield", Syntax = "attr-dict ($operands^ `:` type($operands))?")]
public sealed partial class YieldOp : Operation, IPure, IReturnLike
{
    [Operand("operands")] public partial OperandRange Values { get; }
}
