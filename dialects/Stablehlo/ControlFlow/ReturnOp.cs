namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Ends a region and hands values to the operation around.</summary>
[Op("stablehlo.return", Syntax = "$results attr-dict (`:` type($results)^)?")]
public sealed partial class ReturnOp : Operation, IPure, IReturnLike
{
    [Operand<AnyOf<AnyTensorOrToken, HloBuffer>>("results")] public partial OperandRange Values { get; }
}
