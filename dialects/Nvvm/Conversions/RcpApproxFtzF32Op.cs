namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>An approximate reciprocal.</summary>
[Op("nvvm.rcp.approx.ftz.f", Syntax = "$arg attr-dict `:` type($res)")]
public sealed partial class RcpApproxFtzF32Op : Operation, IPure
{
    [Operand<F32>] public partial Value Arg { get; set; }
    [Result<F32>] public partial Value Res { get; }
}
