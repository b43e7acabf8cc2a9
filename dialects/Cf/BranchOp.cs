using OpenXla.Ir.Dialects.Cf.Canonicalization;

namespace OpenXla.Ir.Dialects.Cf;

/// <summary>Goes on at another block: <c>cf.br ^bb1(%0 : i32)</c>.</summary>
[Op("cf.br", Syntax = "$dest (`(` $destOperands^ `:` type($destOperands) `)`)? attr-dict")]
public sealed partial class BranchOp : Operation, IPure, ITerminator, IBranch
{
    [Operand] public partial OperandRange DestOperands { get; }
    [Successor] public partial Block Dest { get; set; }

    public OperandRange SuccessorOperands(int index) => DestOperands;

    public void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values) => ReplaceOperands(start, count, values);

    public Block? SuccessorFor(ReadOnlySpan<IrAttribute?> operands) => Dest;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<BranchOp>(MergeOnlySuccessor).Add<BranchOp>(SkipEmptyBlock);
    }

    /// <summary><c>cf.br ^bb1; ^bb1: // pred: here alone ⇒ the operations of ^bb1</c></summary>
    private static bool MergeOnlySuccessor(BranchOp op, PatternRewriter rewriter)
    {
        var target = op.Dest;
        if (target == op.Block || target.Predecessors.Skip(1).Any()) return rewriter.NoMatch(op, $"the target has other predecessors");
        var values = op.DestOperands.ToArray();
        var home = op.Block!;
        rewriter.Erase(op);
        for (int i = 0; i < values.Length; i++) rewriter.ReplaceAllUsesWith(target.GetArgument(i), values[i]);
        home.TakeOperations(target);
        target.Erase();
        return true;
    }

    /// <summary><c>cf.br ^bb1; ^bb1: cf.br ^bb2 ⇒ cf.br ^bb2</c></summary>
    private static bool SkipEmptyBlock(BranchOp op, PatternRewriter rewriter)
    {
        if (op.Dest == op.Block) return rewriter.NoMatch(op, $"the block branches to itself");
        var (target, values) = (op.Dest, op.DestOperands.ToArray());
        if (EmptyBlock.FindTarget(ref target, ref values) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        Create(rewriter, values, target);
        return rewriter.Erase(op);
    }
}
