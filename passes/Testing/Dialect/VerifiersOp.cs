using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Passes.Testing.Dialect;

/// <summary>Remarks when it is verified, itself and its region.</summary>
[Op("test.verifiers")]
public sealed partial class VerifiersOp : Operation, ISingleBlock, INoTerminator, IIsolatedFromAbove
{
    [Operand<I32>] public partial Value Input { get; }
    [Region("region")] public partial Region Body { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Body.HasOneBlock) verifier.Error(this, "`hasOneBlock` trait hasn't been verified");
        else if (Input.DefiningOp is { } definition && !IrVerifier.Verify(definition)) verifier.Error(this, "operand hasn't been verified");
        else Context.Diagnostics.Remark(Location, "success run of verifier");
    }

    protected override void VerifyRegions(Verifier verifier) => Context.Diagnostics.Remark(Location, "success run of region verifier");
}
