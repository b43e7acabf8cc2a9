using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Passes.Arith.UnsignedWhenEquivalent;

/// <summary>Reads numbers without signs where none of them is negative: unsigned operations are cheaper. One step of a chain at a time, as upstream.</summary>
[Pass("arith-unsigned-when-equivalent")]
public sealed partial class UnsignedWhenEquivalentPass : Pass<Operation>
{
    public override string DisplayName => "ArithUnsignedWhenEquivalent";

    protected override void Run(Operation op, PassContext context)
    {
        var solver = new RangeSolver(op);
        var rewriter = new PatternRewriter(op.Context);
        bool changed = false;
        op.Walk(inner => changed |= inner != op && Rewrite(inner, solver, rewriter));
        if (!changed) context.MarkUnchanged();
    }

    /// <summary><c>divsi(a, b) ⇒ divui(a, b)</c>, <c>cmpi slt, a, b ⇒ cmpi ult, a, b</c>, where neither they nor the result are negative</summary>
    private static bool Rewrite(Operation op, RangeSolver solver, PatternRewriter rewriter)
    {
        if (op is CmpIOp comparison) return Rewrite(comparison, solver, rewriter);
        if (UnsignedName(op) is not { } name) return false;
        foreach (var operand in op.Operands)
            if (!solver.IsNonNegative(operand)) return false;
        if (!solver.IsNonNegative(op.FirstResult)) return false;
        rewriter.SetInsertionPoint(op);
        rewriter.Location = op.Location;
        var state = rewriter.NewState(name).AddOperands(op.Operands).AddResultTypes(op.FirstResult.Type);
        foreach (var attribute in op.AllAttributes.Entries) state.AddAttribute(attribute.Name, attribute.Value);
        return rewriter.Replace(op, rewriter.Insert(state));
    }

    private static bool Rewrite(CmpIOp op, RangeSolver solver, PatternRewriter rewriter)
    {
        CmpIPredicate? unsigned = op.Predicate switch
        {
            CmpIPredicate.Slt => CmpIPredicate.Ult,
            CmpIPredicate.Sle => CmpIPredicate.Ule,
            CmpIPredicate.Sgt => CmpIPredicate.Ugt,
            CmpIPredicate.Sge => CmpIPredicate.Uge,
            _ => null,
        };
        if (unsigned is not { } predicate || !solver.IsNonNegative(op.Lhs) || !solver.IsNonNegative(op.Rhs)) return false;
        rewriter.SetInsertionPoint(op);
        rewriter.Location = op.Location;
        var made = CmpIOp.Create(rewriter, op.Lhs, op.Rhs, predicate);
        foreach (var attribute in op.DiscardableAttributes.Entries) made.SetAttribute(attribute.Name, attribute.Value);
        return rewriter.Replace(op, made);
    }

    private static string? UnsignedName(Operation op) => op switch
    {
        DivSIOp or FloorDivSIOp => "arith.divui",
        CeilDivSIOp => "arith.ceildivui",
        RemSIOp => "arith.remui",
        MinSIOp => "arith.minui",
        MaxSIOp => "arith.maxui",
        ExtSIOp => "arith.extui",
        _ => null,
    };
}
