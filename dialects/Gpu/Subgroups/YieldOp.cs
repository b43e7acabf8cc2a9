namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Ends a region and hands over its values.</summary>
[Op("gpu.yield", Syntax = "attr-dict ($values^ `:` type($values))?")]
public sealed partial class YieldOp : Operation, IPure, IReturnLike
{
    [Operand] public partial OperandRange Values { get; }
}
