using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Interfaces;

/// <summary>A part of a tensor: per dimension where it begins, how many elements it takes, and how far these are apart.</summary>
public readonly record struct SubsetWindow(EquatableArray<MixedIndex> Offsets, EquatableArray<MixedIndex> Sizes, EquatableArray<MixedIndex> Strides);
