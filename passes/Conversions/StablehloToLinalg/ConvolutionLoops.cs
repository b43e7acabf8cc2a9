using System.Collections.Immutable;
using OpenXla.Ir.Affine;
using OpenXla.Ir.Evaluation;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>
/// Loops over the result of a convolution, then over the window and the input's features, and what each tensor's indices are in them.
/// Dimensions that fall into groups are two, the group first; they stay one where each group has one element.
/// </summary>
internal sealed class ConvolutionLoops
{
    private readonly Hlo.ConvolutionOp _op;
    private readonly Hlo.ConvAttr _numbers;
    private readonly SlidingWindow _window;
    private readonly long _groups;
    private readonly int[] _places;
    private int _count;
    private int _batch;
    private int _group;
    private int _outputFeature;

    public ConvolutionLoops(Hlo.ConvolutionOp op, SlidingWindow window)
    {
        (_op, _numbers, _window) = (op, op.Numbers, window);
        _groups = Math.Max(op.FeatureGroupCount, op.BatchGroupCount);
        _places = new int[window.Rank];
        Result = NumberPlaces(op.Result.Type.Shape);
        Maps = (new AffineMap(Count, 0, InputIndices()), new AffineMap(Count, 0, KernelIndices()));
    }

    /// <summary>The extents of the input, with its groups.</summary>
    public Shape Input(Shape surrounded) => Split(surrounded, _op.BatchGroupCount > 1 ? _numbers.InputBatch : _numbers.InputFeature);

    /// <summary>The extents of the kernel, with its groups.</summary>
    public Shape Kernel => Split(_op.Rhs.Type.Shape, _numbers.KernelOutputFeature);

    /// <summary>The extents of the result, with its groups: those of the first loops.</summary>
    public Shape Result { get; }

    public (AffineMap Left, AffineMap Right) Maps { get; }

    private int Count => _count + _window.Rank + 1;

    private AffineExpr InputFeature => AffineExpr.Dim(Count - 1);

    private Shape NumberPlaces(Shape result)
    {
        for (int i = 0; i < result.Rank; i++)
        {
            if (i == _numbers.OutputBatch) _batch = _count++;
            else if (i != _numbers.OutputFeature) _places[_numbers.OutputSpatial.Span.IndexOf(i)] = _count++;
            else
            {
                if (_groups > 1) _group = _count++;
                if (result[i] != _groups || _groups == 1) _outputFeature = _count++;
            }
        }
        return Split(result, _numbers.OutputFeature);
    }

    private ImmutableArray<AffineExpr> InputIndices()
    {
        bool isByBatch = _op.BatchGroupCount > 1;
        var (shape, indices) = (_op.Lhs.Type.Shape, new List<AffineExpr>());
        for (int i = 0; i < shape.Rank; i++)
        {
            if (i == _numbers.InputBatch) Add(indices, AffineExpr.Dim(_batch), isByBatch ? shape[i] : null);
            else if (i == _numbers.InputFeature) Add(indices, InputFeature, isByBatch ? null : shape[i]);
            else indices.Add(UnderWindow(_numbers.InputSpatial.Span.IndexOf(i)));
        }
        return [.. indices];
    }

    private ImmutableArray<AffineExpr> KernelIndices()
    {
        var (shape, indices) = (_op.Rhs.Type.Shape, new List<AffineExpr>());
        for (int i = 0; i < shape.Rank; i++)
        {
            if (i == _numbers.KernelInputFeature) indices.Add(InputFeature);
            else if (i == _numbers.KernelOutputFeature) Add(indices, AffineExpr.Dim(_outputFeature), shape[i]);
            else indices.Add(AffineExpr.Dim(_count + _numbers.KernelSpatial.Span.IndexOf(i)));
        }
        return [.. indices];
    }

    /// <summary>What an element of the window meets: <c>place * stride + element * dilation</c>, elements counted from the end where the window is turned around.</summary>
    private AffineExpr UnderWindow(int spatial)
    {
        var element = AffineExpr.Dim(_count + spatial);
        if (_op.WindowReversal is { Count: > 0 } reversal && reversal[spatial]) element = AffineExpr.Constant(_window.Sizes[spatial] - 1) - element;
        return (AffineExpr.Dim(_places[spatial]) * _window.Strides[spatial]) + (element * _window.WindowDilations[spatial]);
    }

    /// <summary>The index in a dimension, which falls into groups where its extent is given.</summary>
    private void Add(List<AffineExpr> indices, AffineExpr index, long? grouped)
    {
        if (grouped is not null && _groups > 1) indices.Add(AffineExpr.Dim(_group));
        if (grouped is null || _groups == 1 || grouped != _groups) indices.Add(index);
    }

    private Shape Split(Shape shape, long dimension)
    {
        int at = (int)dimension;
        if (_groups == 1 || shape[at] == _groups) return shape;
        return Shape.Create([.. shape.Span[..at], _groups, shape[at] / _groups, .. shape.Span[(at + 1)..]]);
    }
}
