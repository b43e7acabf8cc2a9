namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A cast that minds the floating-point environment and says how to round.</summary>
[OpBase(Syntax = "$arg_0 $roundingmode $fpExceptionBehavior attr-dict `:` type($arg_0) `to` type(results)")]
public abstract partial class RoundedCastIntrinsic : ConstrainedCastIntrinsic
{
    [Attr("roundingmode")] public partial RoundingMode Rounding { get; set; }
    [Attr("fpExceptionBehavior")] public partial FPExceptionBehavior Exceptions { get; set; }
}
