using System.Numerics;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>
    /// Products of a kernel with the elements of a tensor under it, summed over the window and the input's features, for each place of the
    /// window. Sums have the types that those of <see cref="DotGeneral"/> have.
    /// </summary>
    /// <remarks>
    /// For each element of the window, what it meets at all places is a matrix of places by features; its product with the matrix of features
    /// that the kernel has at that element is added to the result.
    /// </remarks>
    public static Tensor Convolution(Tensor lhs, Tensor rhs, ConvolutionDimensions dimensions, SlidingWindow window, IrType? resultElementType = null)
    {
        ArgumentNullException.ThrowIfNull(lhs);
        ArgumentNullException.ThrowIfNull(rhs);
        ArgumentNullException.ThrowIfNull(dimensions);
        ArgumentNullException.ThrowIfNull(window);
        var type = resultElementType ?? lhs.ElementType;
        var sumType = SumType(type);
        int groups = Math.Max(dimensions.FeatureGroups, dimensions.BatchGroups), spatial = window.Rank;
        if (lhs.Rank != spatial + 2 || rhs.Rank != spatial + 2) throw new EvaluationException($"{lhs.TypeText} and {rhs.TypeText} have no {spatial} spatial dimensions");
        // [group, batch, places…, feature] and [group, window…, input feature, output feature], each contiguous.
        var left = InputByGroups(Convert(lhs, sumType), dimensions);
        var right = KernelByGroups(Convert(rhs, sumType), dimensions, groups);
        var spread = Widen(window);
        var surrounded = spread.Surround(left, new Tensor(sumType, default));
        var outer = spread.PlacesOver(left.Shape.Span);
        int features = (int)left.Shape[left.Rank - 1], outputs = (int)right.Shape[right.Rank - 1];
        if (features != right.Shape[right.Rank - 2]) throw new EvaluationException($"{features} features of the input do not fit {right.Shape[right.Rank - 2]} of the kernel");
        var sums = new Tensor(sumType, Shape.Create([.. outer.Span[..^1], outputs]));
        if (sums.Count > 0 && features > 0) AddProducts(surrounded, right, sums, spread, outer);
        return Convert(Ungroup(sums, dimensions), type);
    }

    private static void AddProducts(Tensor input, Tensor kernel, Tensor sums, SlidingWindow window, Shape outer)
    {
        int groups = (int)outer[0], features = (int)outer[outer.Rank - 1], outputs = (int)kernel.Shape[kernel.Rank - 1];
        int rows = sums.Count / outputs / groups, step = 0;
        // [window…, group, input feature, output feature]
        long[] order = [.. Enumerable.Range(1, kernel.Rank - 3).Select(static i => (long)i), 0, kernel.Rank - 2, kernel.Rank - 1];
        var byOffset = Transpose(kernel, order).Reshape([kernel.Count / (features * outputs), features, outputs]);
        window.ForEachOffset(offset =>
        {
            var met = window.At(input, offset, outer);
            var factors = Slice(byOffset, [step, 0, 0], [step + groups, features, outputs], [1, 1, 1]);
            for (int group = 0; group < groups; group++) AddProduct(met, factors, sums, group, rows, features, outputs);
            step += groups;
        });
    }

    /// <summary>Few features are no work for a kernel of matrices; they are multiplied and added one by one, each step rounded.</summary>
    private static void AddProduct(Tensor met, Tensor factors, Tensor sums, int group, int rows, int features, int outputs)
    {
        if (features <= FewFeatures && sums.Layout.Kind == ElementKind.Single) AddByElements<float>(met, factors, sums, group, rows, features, outputs);
        else if (features <= FewFeatures && sums.Layout.Kind == ElementKind.Double) AddByElements<double>(met, factors, sums, group, rows, features, outputs);
        else MultiplyMatrices(met, factors, sums, group, rows, features, outputs);
    }

    private const int FewFeatures = 4;

    private static void AddByElements<T>(Tensor met, Tensor factors, Tensor sums, int group, int rows, int features, int outputs)
        where T : unmanaged, INumber<T>
    {
        var left = met.Read<T>().Slice(group * rows * features, rows * features);
        var right = factors.Read<T>().Slice(group * features * outputs, features * outputs);
        var target = sums.As<T>().Slice(group * rows * outputs, rows * outputs);
        for (int row = 0; row < rows; row++)
            for (int k = 0; k < features; k++)
            {
                var factor = left[(row * features) + k];
                var source = right.Slice(k * outputs, outputs);
                var sum = target.Slice(row * outputs, outputs);
                for (int i = 0; i < sum.Length; i++) sum[i] += factor * source[i];
            }
    }

    /// <summary>The window over all dimensions of what <see cref="InputByGroups"/> gives: it slides in the spatial ones.</summary>
    private static SlidingWindow Widen(SlidingWindow window) => new(
        [1, 1, .. window.Sizes, 1], [1, 1, .. window.Strides, 1], [0, 0, .. window.Low, 0], [0, 0, .. window.High, 0],
        [1, 1, .. window.BaseDilations, 1], [1, 1, .. window.WindowDilations, 1]);

    private static Tensor InputByGroups(Tensor lhs, ConvolutionDimensions d)
    {
        bool isByBatch = d.BatchGroups > 1;
        int split = isByBatch ? d.InputBatch : d.InputFeature, groups = isByBatch ? d.BatchGroups : d.FeatureGroups;
        // The dimension that falls into groups becomes two, so that those after it move on by one.
        var parts = Split(lhs, split, groups);
        long At(long dimension) => dimension < split ? dimension : dimension + 1;
        return Transpose(parts, [split, At(d.InputBatch), .. Array.ConvertAll(d.InputSpatial.ToArray(), At), At(d.InputFeature)]);
    }

    private static Tensor KernelByGroups(Tensor rhs, ConvolutionDimensions d, int groups)
    {
        var turned = d.Reversed.Count == 0 ? rhs : Reverse(rhs, Array.ConvertAll(d.Reversed.ToArray(), i => d.KernelSpatial[(int)i]));
        var parts = Split(turned, d.KernelOutputFeature, groups);
        long At(long dimension) => dimension < d.KernelOutputFeature ? dimension : dimension + 1;
        return Transpose(parts, [d.KernelOutputFeature, .. Array.ConvertAll(d.KernelSpatial.ToArray(), At), At(d.KernelInputFeature), At(d.KernelOutputFeature)]);
    }

    private static Tensor Split(Tensor tensor, int dimension, int groups)
    {
        long extent = tensor.Shape[dimension];
        if (extent % groups != 0) throw new EvaluationException($"dimension {dimension} of {tensor.TypeText} does not fall into {groups} groups");
        return tensor.Reshape(Shape.Create([.. tensor.Shape.Span[..dimension], groups, extent / groups, .. tensor.Shape.Span[(dimension + 1)..]]));
    }

    /// <summary>From [group, batch, places…, feature] to the order of the result, whose features are those of all groups.</summary>
    private static Tensor Ungroup(Tensor sums, ConvolutionDimensions d)
    {
        int rank = sums.Rank - 1;
        var (order, extents) = (new List<long>(), new List<long>());
        for (int i = 0; i < rank; i++)
        {
            if (i == d.OutputFeature)
            {
                order.AddRange([0, rank]);
                extents.Add(sums.Shape[0] * sums.Shape[rank]);
                continue;
            }
            int from = i == d.OutputBatch ? 1 : 2 + d.OutputSpatial.Span.IndexOf(i);
            order.Add(from);
            extents.Add(sums.Shape[from]);
        }
        return Transpose(sums, order.ToArray()).Reshape(Shape.Create(extents.ToArray()));
    }
}
