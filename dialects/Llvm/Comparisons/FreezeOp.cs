namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The value, but some fixed one where it is undefined or poison.</summary>
[Op("llvm.freeze", Syntax = "$val attr-dict `:` type($val)")]
public sealed partial class FreezeOp : Operation, ISameOperandsAndResultType, IPure
{
    [Operand<LlvmCompatible>] public partial Value Val { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
