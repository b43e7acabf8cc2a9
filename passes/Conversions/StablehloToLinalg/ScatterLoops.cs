using Arith = OpenXla.Ir.Dialects.Arith;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Tensors = OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Builds the loops of one scatter: over windows in the order of their indices, then over the elements of a window.</summary>
/// <remarks>
/// An update beyond the tensor writes back what it finds at another place, so that there are no branches and tensors are written in place.
/// </remarks>
internal sealed class ScatterLoops
{
    private readonly Hlo.ScatterOp _op;
    private readonly OpBuilder _builder;
    private readonly Scalars _scalars;
    private readonly ScalarBody _body;
    private readonly Value _indices;
    private readonly Value[] _updates;
    private readonly Shape _shape;
    private readonly Shape _updateShape;
    private readonly IrType[] _sources;

    /// <summary>The dimensions of the updates that are not of windows.</summary>
    private readonly int[] _outer;

    /// <summary>The tensor's dimensions that a window walks through.</summary>
    private readonly int[] _kept;

    public ScatterLoops(Hlo.ScatterOp op, PatternRewriter rewriter)
    {
        (_op, _builder, _scalars) = (op, rewriter, new Scalars(rewriter));
        _body = new ScalarBody(rewriter, op.UpdateComputation.Entry);
        (_indices, _updates) = (rewriter.Converted((Value)op.ScatterIndices), rewriter.Converted(op.Updates));
        (_shape, _updateShape) = (((TensorType)op.Inputs[0].Type).Shape, ((TensorType)op.Updates[0].Type).Shape);
        _sources = [.. op.Results.Types().Concat(op.Updates.Types()).Select(static t => ((TensorType)t).ElementType)];
        _outer = [.. Enumerable.Range(0, _updateShape.Rank).Where(d => !Numbers.UpdateWindowDims.Span.Contains(d))];
        _kept = [.. Enumerable.Range(0, _shape.Rank).Where(d => !Numbers.InsertedWindowDims.Span.Contains(d) && !Numbers.InputBatchingDims.Span.Contains(d))];
    }

    private Hlo.ScatterAttr Numbers => _op.Numbers;

    public Value[] Build(Value[] inputs)
    {
        long[] outer = [.. _outer.Select(d => _updateShape[d])], window = [.. Numbers.UpdateWindowDims.ToArray().Select(d => _updateShape[(int)d])];
        return LoopBuilding.Nest(_builder, outer, inputs, (batch, carried) =>
        {
            var starts = Starts(batch);
            return LoopBuilding.Nest(_builder, window, carried, (within, tensors) => Combine(batch, starts, within, tensors));
        });
    }

    /// <summary>Where the window begins in each dimension of the tensor; no value where it begins at zero.</summary>
    private Value[] Starts(Value[] batch)
    {
        var starts = new Value[_shape.Rank];
        int row = (int)Numbers.IndexVectorDim;
        for (int i = 0; i < Numbers.ScatterDimsToOperandDims.Count; i++)
        {
            Value[] place = row == ((TensorType)_indices.Type).Rank ? batch : [.. batch[..row], _scalars.Index(i), .. batch[row..]];
            starts[(int)Numbers.ScatterDimsToOperandDims[i]] = ToIndex(Tensors.ExtractOp.Create(_builder, _indices, place).FirstResult);
        }
        for (int i = 0; i < Numbers.InputBatchingDims.Count; i++)
        {
            int dimension = (int)Numbers.ScatterIndicesBatchingDims[i];
            starts[(int)Numbers.InputBatchingDims[i]] = batch[dimension < row ? dimension : dimension - 1];
        }
        return starts;
    }

    private bool AreUnsigned => _op.ScatterIndices.Type.ElementType is IntegerType { IsUnsigned: true };

    private Value ToIndex(Value start)
    {
        if (start.Type is IndexType) return start;
        return AreUnsigned ? Arith.IndexCastUIOp.Create(_builder, IndexType.Instance, start).FirstResult : Arith.IndexCastOp.Create(_builder, IndexType.Instance, start).FirstResult;
    }

    /// <summary>One update of each tensor.</summary>
    private Value[] Combine(Value[] batch, Value[] starts, Value[] within, Value[] tensors)
    {
        var (place, isInside) = Place(starts, within);
        var update = new Value[_updateShape.Rank];
        for (int i = 0; i < batch.Length; i++) update[_outer[i]] = batch[i];
        for (int i = 0; i < within.Length; i++) update[(int)Numbers.UpdateWindowDims[i]] = within[i];
        var before = Array.ConvertAll(tensors, t => Tensors.ExtractOp.Create(_builder, t, place).FirstResult);
        var updates = Array.ConvertAll(_updates, t => Tensors.ExtractOp.Create(_builder, t, update).FirstResult);
        var after = _body.Inline(_builder, [.. before, .. updates], _sources);
        var written = new Value[tensors.Length];
        for (int i = 0; i < written.Length; i++)
        {
            var element = isInside.IsNull ? after[i] : _scalars.Select(isInside, after[i], before[i]);
            written[i] = Tensors.InsertOp.Create(_builder, element, tensors[i], place).FirstResult;
        }
        return written;
    }

    /// <summary>The element's place, and whether it is one of the tensor; no value where it always is.</summary>
    private (Value[] Place, Value IsInside) Place(Value[] starts, Value[] within)
    {
        var place = starts.ToArray();
        Value isInside = default;
        for (int i = 0; i < within.Length; i++)
        {
            ref var at = ref place[_kept[i]];
            at = at.IsNull ? within[i] : _scalars.Add(at, within[i]);
        }
        foreach (long dimension in Numbers.ScatterDimsToOperandDims)
        {
            var extent = _scalars.Index(_shape[(int)dimension]);
            // Read as unsigned, what lies before the tensor lies far beyond it. A start that is unsigned could come round to its begin again.
            Require(_scalars.Compare(Arith.CmpIPredicate.Ult, place[dimension], extent));
            if (AreUnsigned && place[dimension] != starts[dimension]) Require(_scalars.Compare(Arith.CmpIPredicate.Ult, starts[dimension], extent));
        }
        for (int i = 0; i < place.Length; i++)
        {
            if (place[i].IsNull) place[i] = _scalars.Index(0);
            else if (Numbers.ScatterDimsToOperandDims.Span.Contains(i)) place[i] = _scalars.Select(isInside, place[i], _scalars.Index(0));
        }
        return (place, isInside);

        void Require(Value condition) => isInside = isInside.IsNull ? condition : _scalars.And(isInside, condition);
    }
}
