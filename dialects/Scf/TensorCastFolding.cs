using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Scf;

/// <summary>Loops over tensors whose extents were forgotten by a cast: the loop keeps them, and the casts go inside and behind.</summary>
internal static class TensorCastFolding
{
    /// <summary><c>scf.for … iter_args(%a = tensor.cast %t) ⇒ tensor.cast (scf.for … iter_args(%a = %t))</c></summary>
    internal static bool CastOfInit(ForOp op, PatternRewriter rewriter)
    {
        for (int i = 0; i < op.InitArgs.Count; i++)
        {
            if (StaticInformation.SourceOfForgetting(op.InitArgs[i]) is not { IsNull: false } source || !op.GetResult(i).HasOneUse) continue;
            return Widen(op, i, source, rewriter);
        }
        return rewriter.NoMatch(op, $"no initial value is a cast that forgets extents");
    }

    private static bool Widen(ForOp op, int index, Value source, PatternRewriter rewriter)
    {
        var (type, old) = (source.Type, op.GetResult(index).Type);
        var inits = op.InitArgs.ToArray();
        inits[index] = source;
        var state = rewriter.NewState<ForOp>().AddOperands(op.LowerBound, op.UpperBound, op.Step).AddOperands(inits).AddResultTypes(Array.ConvertAll(inits, static v => v.Type));
        state.RegionCount = 1;
        var loop = rewriter.Insert<ForOp>(state);
        loop.UnsignedCmp = op.UnsignedCmp;
        loop.DiscardableAttributes = op.DiscardableAttributes;
        rewriter.InlineRegion(op.Body, loop.Body);
        var argument = loop.IterArgument(index);
        argument.Type = type;
        using (rewriter.Guard())
        {
            rewriter.SetInsertionPointToStart(loop.Body.Entry);
            var cast = CastOp.Create(rewriter, old, argument);
            rewriter.ReplaceUsesIf(argument, cast.Dest, use => use.Owner != cast);
            var yield = loop.Yield;
            rewriter.SetInsertionPoint(yield);
            var next = CastOp.Create(rewriter, type, yield.Values[index]).Dest;
            rewriter.Modify(yield, () => yield.SetOperand(index, next));
        }
        var results = loop.Results.ToArray();
        results[index] = CastOp.Create(rewriter, old, results[index]).Dest;
        return rewriter.Replace(op, results);
    }

    /// <summary><c>scf.forall … shared_outs(%o = tensor.cast %t) ⇒ tensor.cast (scf.forall … shared_outs(%o = %t))</c></summary>
    internal static bool CastOfOutput(ForallOp op, PatternRewriter rewriter)
    {
        var outputs = op.Outputs.ToArray();
        var isCast = new bool[outputs.Length];
        for (int i = 0; i < outputs.Length; i++)
        {
            if (StaticInformation.SourceOfForgetting(outputs[i]) is not { IsNull: false } source) continue;
            (outputs[i], isCast[i]) = (source, true);
        }
        if (!isCast.Contains(true)) return rewriter.NoMatch(op, $"no output is a cast that forgets extents");
        var loop = ForallCanonicalization.Like(op, rewriter, outputs, static _ => true);
        rewriter.InlineRegion(op.Body, loop.Body);
        var results = loop.Results.ToArray();
        var end = loop.Body.Entry.Last!;
        for (int i = 0; i < outputs.Length; i++)
        {
            if (!isCast[i]) continue;
            var old = op.GetResult(i).Type;
            var argument = loop.Body.Entry.GetArgument(loop.Rank + i);
            argument.Type = outputs[i].Type;
            using (rewriter.Guard())
            {
                rewriter.SetInsertionPointToStart(loop.Body.Entry);
                var cast = CastOp.Create(rewriter, old, argument);
                // Where the iterations write to, it is the output itself.
                rewriter.ReplaceUsesIf(argument, cast.Dest, use => use.Owner != cast && !(use.Index == 1 && use.Owner.ParentOp == end));
            }
            results[i] = CastOp.Create(rewriter, old, results[i]).Dest;
        }
        return rewriter.Replace(op, results);
    }
}
