using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Passes.Testing.Analyses.DataFlow;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Notes on operations with a <c>name</c> which operations may be the next to access the memory of their operands.</summary>
[Pass("test-next-access")]
public sealed partial class NextAccessTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestNextAccessPass";

    /// <summary>Whether functions without a body read all that they get.</summary>
    [Option] public bool AssumeFuncReads { get; init; }

    /// <summary>Whether calls are followed.</summary>
    [Option] public bool Interprocedural { get; init; } = true;

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        var solver = new DataFlowSolver { IsInterprocedural = Interprocedural };
        solver.Load(new DeadCodeAnalysis());
        solver.Load(new ConstantPropagation());
        var accesses = solver.Load(new NextAccessAnalysis(AssumeFuncReads));
        solver.Load(new UnderlyingValueAnalysis());
        solver.Run(op);
        op.Walk(inner =>
        {
            if (inner.GetAttribute<StringAttr>("name") is null) return;
            bool isReached = inner.Block is { } block && (solver.Lookup<Executable>(Anchor.Of(block))?.IsLive ?? false);
            inner.SetAttribute("next_access", isReached ? Describe(inner, solver, accesses.After(inner)) : new StringAttr("not computed"));
            if (inner is not IRegionBranch branch) return;
            var successors = new List<RegionSuccessor>();
            branch.GetRegionSuccessors(null, [], successors);
            var entries = new List<IrAttribute>();
            foreach (var successor in successors)
                if (successor.Region is { IsEmpty: false } region) entries.Add(Describe(inner, solver, accesses.AtStartOf(region.Entry)));
            inner.SetAttribute("next_at_entry_point", new ArrayAttr([.. entries]));
        });
    }

    private static ArrayAttr Describe(Operation op, DataFlowSolver solver, Accesses next)
    {
        var described = new List<IrAttribute>();
        foreach (var operand in op.Operands)
        {
            if (UnderlyingValueAnalysis.Find(solver, operand) is not { } value || next.Of(value) is not { Count: > 0 } operations) described.Add(new StringAttr("unknown"));
            else described.Add(new ArrayAttr([.. operations.Select(static access => access.GetAttribute<StringAttr>("name") ?? new StringAttr(AsmPrinter.ToText(access)))]));
        }
        return new ArrayAttr([.. described]);
    }
}
