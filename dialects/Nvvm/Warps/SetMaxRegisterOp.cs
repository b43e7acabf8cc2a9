namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Changes how many registers the warp has.</summary>
[Op("nvvm.setmaxregister", Syntax = "$action $regCount attr-dict")]
public sealed partial class SetMaxRegisterOp : Operation
{
    [Attr] public partial int RegCount { get; set; }
    [Attr] public partial SetMaxRegisterAction Action { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (RegCount % 8 != 0) verifier.Error(this, "new register size must be multiple of 8");
        else if (RegCount is < 24 or > 256) verifier.Error(this, "new register size must be in between 24 to 256");
    }
}
