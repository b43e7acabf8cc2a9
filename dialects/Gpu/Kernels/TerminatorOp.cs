namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Ends the body of a launch.</summary>
[Op("gpu.terminator", Syntax = "attr-dict")]
public sealed partial class TerminatorOp : Operation, IPure, ITerminator
{
    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        verifier.ExpectParent(this, "gpu.launch");
    }
}
