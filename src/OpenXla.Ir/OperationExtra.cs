using System.Runtime.CompilerServices;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <summary>What only some operations have, kept beside the op so that the small ones stay small.</summary>
internal sealed class OperationExtra
{
    internal OperandSlot[]? Operands;
    internal SuccessorSlot[] Successors = [];
    internal DictionaryAttr? Attributes;

    /// <summary>The only further result, or a list of them.</summary>
    private object? _results;

    internal ReadOnlySpan<ExtraResult> Results =>
        _results is ExtraResult ? new ReadOnlySpan<ExtraResult>(in Unsafe.As<object?, ExtraResult>(ref _results)) : Unsafe.As<ExtraResult[]?>(_results);

    internal void SetResult(ExtraResult result) => _results = result;

    internal void SetResults(ExtraResult[] results) => _results = results;

    /// <summary>The only region, or a list of them: most operations with regions have one, which needs no list.</summary>
    private object? _regions;

    internal ReadOnlySpan<Region> Regions =>
        _regions is Region ? new ReadOnlySpan<Region>(in Unsafe.As<object?, Region>(ref _regions)) : Unsafe.As<Region[]?>(_regions);

    internal void SetRegion(Region region) => _regions = region;

    internal void SetRegions(Region[] regions) => _regions = regions.Length == 1 ? regions[0] : regions;
}
