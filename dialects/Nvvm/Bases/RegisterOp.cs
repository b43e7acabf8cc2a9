namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Reads a special register: <c>nvvm.read.ptx.sreg.clock : i32</c>.</summary>
[OpBase(Syntax = "attr-dict `:` type($res)")]
public abstract partial class RegisterOp : Operation
{
    [Result<LlvmType>("res")] public partial Value Result { get; }
}
