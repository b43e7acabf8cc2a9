namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A floating-point number to another format.</summary>
[OpBase(Syntax = "$arg attr-dict `:` type($arg) `to` type($res)")]
public abstract partial class FloatCastOp : CastOp
{
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
}
