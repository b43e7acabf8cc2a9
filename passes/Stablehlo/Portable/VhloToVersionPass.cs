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
        var operations = new List<VersionedOp>();
        Collect(op, operations);
        foreach (var versioned in operations)
        {
            PassContext.CheckBudget();
            if (step.Apply(versioned) is not { } reason) continue;
            context.ErrorAt(versioned, $"failed to legalize operation '{versioned.Name}' that was explicitly marked illegal: {reason}");
            context.ErrorAt(op, $"failed to convert VHLO to v{step.Target}");
            return;
        }
    }

    /// <summary>All operations inside, those around others before them: what is refused first is what users see first.</summary>
    private static void Collect(Operation around, List<VersionedOp> operations)
    {
        foreach (var region in around.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var op = block.First; op is not null; op = op.Next)
                {
                    if (op is VersionedOp versioned) operations.Add(versioned);
                    if (op.RegionCount > 0) Collect(op, operations);
                }
    }
}
