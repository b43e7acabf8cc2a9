using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Options for a linker: <c>llvm.linker_options ["-l", "m"]</c>.</summary>
[Op("llvm.linker_options", Syntax = "$options attr-dict")]
public sealed partial class LinkerOptionsOp : Operation
{
    [Attr<StringArray>] public partial ArrayAttr Options { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!GlobalChecks.IsInModule(this)) verifier.Error(this, "must appear at the module level");
    }
}
