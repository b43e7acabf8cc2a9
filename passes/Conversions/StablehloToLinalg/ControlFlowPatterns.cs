using Arith = OpenXla.Ir.Dialects.Arith;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Scf = OpenXla.Ir.Dialects.Scf;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Loops and branches: regions move to scf's operations, conditions become scalars.</summary>
internal static class ControlFlowPatterns
{
    public static void Populate(PatternSet patterns) => patterns.Add<Hlo.WhileOp>(LowerWhile).Add<Hlo.IfOp>(LowerIf).Add<Hlo.CaseOp>(LowerCase);

    /// <summary><c>stablehlo.while cond { A; return %p } do { B; return } ⇒ scf.while { A; condition(extract %p) } do { B; yield }</c></summary>
    private static bool LowerWhile(Hlo.WhileOp op, PatternRewriter rewriter)
    {
        if (ConvertedTypes(op, rewriter) is not { } types) return rewriter.NoMatch(op, $"a value that the loop carries has a type that can't be converted");
        var loop = Scf.WhileOp.Create(rewriter, types, rewriter.Converted(op.Inits));
        loop.Before.TakeBody(op.Condition);
        loop.After.TakeBody(op.Body);
        rewriter.ConvertSignature(loop.Before.Entry);
        rewriter.ConvertSignature(loop.After.Entry);
        using (rewriter.Guard())
        {
            var question = (Hlo.ReturnOp)loop.Before.Entry.Last!;
            rewriter.SetInsertionPoint(question);
            var condition = TensorBuilding.Scalar(rewriter, question.Values[0]);
            Scf.ConditionOp.Create(rewriter, condition, loop.Before.Entry.Arguments.ToArray());
            rewriter.Erase(question);
            Yield(rewriter, loop.After);
        }
        return rewriter.Replace(op, loop);
    }

    /// <summary><c>stablehlo.if %p { A } { B } ⇒ scf.if (extract %p) { A } else { B }</c></summary>
    private static bool LowerIf(Hlo.IfOp op, PatternRewriter rewriter)
    {
        if (ConvertedTypes(op, rewriter) is not { } types) return rewriter.NoMatch(op, $"a result has a type that can't be converted");
        var branch = Scf.IfOp.Create(rewriter, types, TensorBuilding.Scalar(rewriter, op.Predicate));
        branch.Then.TakeBody(op.TrueBranch);
        branch.Else.TakeBody(op.FalseBranch);
        using (rewriter.Guard())
        {
            Yield(rewriter, branch.Then);
            Yield(rewriter, branch.Else);
        }
        return rewriter.Replace(op, branch);
    }

    /// <summary><c>stablehlo.case %i { A } { B } { C } ⇒ scf.if (%i == 0) { A } else { scf.if (%i == 1) { B } else { C } }</c></summary>
    private static bool LowerCase(Hlo.CaseOp op, PatternRewriter rewriter)
    {
        if (ConvertedTypes(op, rewriter) is not { } types) return rewriter.NoMatch(op, $"a result has a type that can't be converted");
        if (op.RegionCount == 1) return Inline(op, rewriter);
        var scalars = new Scalars(rewriter);
        var index = TensorBuilding.Scalar(rewriter, rewriter.Converted((Value)op.Index));
        Operation? outermost = null;
        using (rewriter.Guard())
        {
            for (int i = 0; i < op.RegionCount - 1; i++)
            {
                var isChosen = scalars.Compare(Arith.CmpIPredicate.Eq, index, scalars.Integer(i, index.Type));
                var branch = Scf.IfOp.Create(rewriter, types, isChosen);
                if (outermost is null) outermost = branch;
                else Scf.YieldOp.Create(rewriter, branch.Results.ToArray());
                branch.Then.TakeBody(op.GetRegion(i));
                Yield(rewriter, branch.Then);
                if (i < op.RegionCount - 2)
                {
                    rewriter.SetInsertionPointToEnd(branch.Else.AddBlock());
                    continue;
                }
                branch.Else.TakeBody(op.GetRegion(i + 1));
                Yield(rewriter, branch.Else);
            }
        }
        return rewriter.Replace(op, outermost!);
    }

    /// <summary><c>stablehlo.case %i { A; return %x } ⇒ A</c></summary>
    private static bool Inline(Hlo.CaseOp op, PatternRewriter rewriter)
    {
        var body = op.GetRegion(0).Entry;
        var end = (Hlo.ReturnOp)body.Last!;
        rewriter.InlineBlockBefore(body, op);
        var values = rewriter.Converted(end.Values);
        rewriter.Erase(end);
        return rewriter.Replace(op, values);
    }

    private static IrType[]? ConvertedTypes(Operation op, PatternRewriter rewriter)
    {
        var types = op.Results.Types();
        for (int i = 0; i < types.Length; i++)
        {
            if (types[i] is not TensorType || rewriter.ConvertType(types[i]) is not { } type) return null;
            types[i] = type;
        }
        return types;
    }

    private static void Yield(PatternRewriter rewriter, Region region)
    {
        var end = (Hlo.ReturnOp)region.Entry.Last!;
        rewriter.SetInsertionPoint(end);
        Scf.YieldOp.Create(rewriter, rewriter.Converted(end.Values));
        rewriter.Erase(end);
    }
}
