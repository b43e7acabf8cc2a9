using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Flags of a module: <c>llvm.module_flags [#llvm.mlir.module_flag&lt;error, "wchar_size", 4 : i32>]</c>.</summary>
[Op("llvm.module_flags", Syntax = "$flags attr-dict")]
public sealed partial class ModuleFlagsOp : Operation
{
    [Attr] public partial ArrayAttr Flags { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!GlobalChecks.IsInModule(this)) verifier.Error(this, "must appear at the module level");
        else if (!Flags.Elements.All(static f => f is ModuleFlagAttr)) verifier.Error(this, "expected a module flag attribute");
    }
}
