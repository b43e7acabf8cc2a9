namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A number in a wider format.</summary>
[Op("llvm.intr.experimental.constrained.fpext", Syntax = "$arg_0 $fpExceptionBehavior attr-dict `:` type($arg_0) `to` type(results)")]
public sealed partial class ConstrainedFPExtIntrinsic : ConstrainedCastIntrinsic
{
    [Attr("fpExceptionBehavior")] public partial FPExceptionBehavior Exceptions { get; set; }
}
