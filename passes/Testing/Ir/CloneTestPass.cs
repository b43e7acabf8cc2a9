using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Appends a copy of a function's body to it, which takes what the first returns, and tells of each operation: <c>f(x) ⇒ f(f(x))</c>.</summary>
[Pass("test-clone")]
public sealed partial class CloneTestPass : InterfacePass<IFunction>
{
    public override string DisplayName => "(anonymous namespace)::ClonePass";

    protected override void Run(IFunction op, PassContext context)
    {
        if (context.Root.RegionCount != 1 || !op.Body.HasOneBlock) return;
        var entry = op.Body.Entry;
        if (entry.Last is not { } terminator || terminator.OperandCount != entry.ArgumentCount) return;
        var mapping = new IrMapping();
        for (int i = 0; i < entry.ArgumentCount; i++)
        {
            if (!terminator.GetOperand(i).Type.Equals(entry.GetArgument(i).Type)) return;
            mapping.Map(entry.GetArgument(i), terminator.GetOperand(i));
        }
        var builder = OpBuilder.AtEnd(entry);
        foreach (var inner in entry.Operations.ToArray())
        {
            var copy = builder.InsertClone(inner, mapping);
            Tell(copy);
            foreach (var nested in copy.Descendants<Operation>()) Tell(nested);
        }
        terminator.Erase();

        void Tell(Operation copy) => context.WriteOutput($"notifyOperationInserted: {copy.Name}\n");
    }
}
