namespace OpenXla.Ir.Passes.Stablehlo.DropShardings;

/// <summary>Forgets how a program is to be spread over devices, where one device does all of it: meshes go, and constraints of values become the values.</summary>
/// <remarks>Computations on a part for each device (<c>sdy.manual_computation</c>) mean something else on one device, and stay for whoever comes next to refuse.</remarks>
[Pass("stablehlo-drop-shardings")]
public sealed partial class DropShardingsPass : Pass<ModuleOp>
{
    private const string Mesh = "sdy.mesh";

    private static readonly string[] Identities = ["sdy.propagation_barrier", "sdy.reshard", "sdy.sharding_constraint"];

    protected override void Run(ModuleOp op, PassContext context)
    {
        var found = new List<Operation>();
        op.Walk(inner =>
        {
            if (inner.Name == Mesh || (Identities.Contains(inner.Name) && IsIdentity(inner))) found.Add(inner);
        });
        if (found.Count == 0) context.MarkUnchanged();
        foreach (var inner in found)
        {
            // sdy.sharding_constraint(%x) ⇒ %x
            if (inner.ResultCount == 1) inner.GetResult(0).ReplaceAllUsesWith(inner.GetOperand(0));
            inner.Erase();
        }
    }

    private static bool IsIdentity(Operation op) => op.OperandCount == 1 && op.ResultCount == 1 && op.GetOperand(0).Type.Equals(op.GetResult(0).Type);
}
