using OpenXla.Ir.Analysis;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Says whether the two operations of a module are the same.</summary>
[Pass("test-operations-equality")]
public sealed partial class OperationsEqualityTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestOperationEqualPass";

    protected override void Run(ModuleOp op, PassContext context)
    {
        context.MarkUnchanged();
        int count = op.Body.Operations.Count();
        if (count != 2)
        {
            context.ErrorAt(op, $"expected 2 top-level ops in the module, got {count}");
            return;
        }
        var second = op.Body.Last!;
        var first = second.Previous!;
        var equivalence = new OperationEquivalence { ComparesLocations = first.HasAttribute("strict_loc_check") };
        var answer = equivalence.Equals(first, second) ? "compares equals.\n" : "compares NOT equals!\n";
        context.WriteOutput($"{first.Name} with attr {AsmPrinter.ToText(first.DiscardableAttributes)} {answer}");
    }
}
