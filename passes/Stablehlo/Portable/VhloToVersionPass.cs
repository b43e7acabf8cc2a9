using OpenXla.Ir.Dialects.Vhlo;
using OpenXla.Ir.Dialects.Vhlo.Operations;

namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>Says a program of the portable format in the terms of another version of it.</summary>
[Pass("vhlo-to-version")]
public sealed partial class VhloToVersionPass : Pass<ModuleOp>
{
    public override string DisplayName => "VhloToVersionPass";

    /// <summary>The version, as 1.20.0 or current.</summary>
    [Option]
    public string Target { get; set; } = "";

    protected override IReadOnlyList<string> DependentDialects => ["vhlo"];

    protected override void Run(ModuleOp op, PassContext context)
    {
        if (TargetVersion.Read(Target, out var mistake) is not { } target)
        {
            context.ErrorAt(op, mistake);
            return;
        }
        // The operations of a version are those of its patch 0.
        var step = new VersionStep(target with { Patch = 0 });
        foreach (var versioned in Collect(op))
        {
            PassContext.CheckBudget();
            if (step.Apply(versioned) is not { } reason) continue;
            context.ErrorAt(versioned, $"failed to legalize operation '{versioned.Name}' that was explicitly marked illegal: {reason}");
            context.ErrorAt(op, $"failed to convert VHLO to v{step.Target}");
            return;
        }
    }

    private static List<VersionedOp> Collect(ModuleOp module)
    {
        var operations = new List<VersionedOp>();
        module.Walk(op =>
        {
            if (op is VersionedOp versioned) operations.Add(versioned);
        });
        return operations;
    }
}
