using OpenXla.Ir.Dialects.Llvm;
using Cf = OpenXla.Ir.Dialects.Cf;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Branches, with the arguments of the blocks they lead to.</summary>
public static class CfToLlvm
{
    public static void Populate(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<Cf.BranchOp>(LowerBranch).Add<Cf.CondBranchOp>(LowerCondBranch).Add<Cf.AssertOp>(LowerAssert);
    }

    /// <summary><c>cf.br ^bb1(%a : index) ⇒ llvm.br ^bb1(%a : i64)</c></summary>
    private static bool LowerBranch(Cf.BranchOp op, PatternRewriter rewriter)
    {
        if (!rewriter.ConvertSignature(op.Dest)) return rewriter.NoMatch(op, $"an argument of the target has no counterpart in LLVM");
        var values = rewriter.Converted(op.DestOperands);
        BrOp.Create(rewriter, values, op.Dest);
        return rewriter.Erase(op);
    }

    /// <summary><c>cf.cond_br %c, ^bb1(%a : index), ^bb2 ⇒ llvm.cond_br %c, ^bb1(%a : i64), ^bb2</c></summary>
    private static bool LowerCondBranch(Cf.CondBranchOp op, PatternRewriter rewriter)
    {
        if (!rewriter.ConvertSignature(op.TrueDest) || !rewriter.ConvertSignature(op.FalseDest))
            return rewriter.NoMatch(op, $"an argument of a target has no counterpart in LLVM");
        var branch = CondBrOp.Create(rewriter, rewriter.Converted(op.Condition), rewriter.Converted(op.TrueDestOperands), rewriter.Converted(op.FalseDestOperands), op.TrueDest, op.FalseDest);
        branch.BranchWeights = op.BranchWeights;
        return rewriter.Erase(op);
    }

    /// <summary><c>cf.assert %c, "text" ⇒ llvm.cond_br %c, ^rest, ^fail; ^fail: llvm.call @abort(); llvm.unreachable</c></summary>
    private static bool LowerAssert(Cf.AssertOp op, PatternRewriter rewriter)
    {
        var before = op.Block!;
        var condition = rewriter.Converted(op.Arg);
        var rest = before.SplitBefore(op);
        var failure = new Block();
        before.Parent!.InsertBefore(failure, rest.Next);
        rewriter.SetInsertionPointToEnd(before);
        CondBrOp.Create(rewriter, condition, [], [], rest, failure);
        rewriter.SetInsertionPointToEnd(failure);
        LibraryFunctions.Call(rewriter, op, "abort", new LlvmFunctionType(LlvmVoidType.Instance, []));
        UnreachableOp.Create(rewriter);
        return rewriter.Erase(op);
    }
}
