namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A value of one type to another.</summary>
[OpBase(Syntax = "$arg attr-dict `:` type($arg) `to` type($res)")]
public abstract partial class CastOp : Operation, IPure
{
    [Operand] public partial Value Arg { get; set; }
    [Result] public partial Value Res { get; }
}
