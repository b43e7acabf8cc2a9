namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A pointer to an address.</summary>
[Op("llvm.inttoptr", Syntax = "$arg (`dereferenceable` `` $dereferenceable^)? attr-dict `:` type($arg) `to` type($res)")]
public sealed partial class IntToPtrOp : Operation, IPure
{
    [Operand<LlvmIntegerLike>] public partial Value Arg { get; set; }
    [Attr] public partial DereferenceableAttr? Dereferenceable { get; set; }
    [Result<LlvmPointerLike>] public partial Value Res { get; }
}
