using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Bytecode;

/// <summary>
/// In which order the properties of the operations of one name are written: attributes in the order of their names, among them, in old versions, the
/// sizes of groups; then what is no attribute, the sizes last.
/// </summary>
internal sealed class PropertyLayout
{
    /// <summary>A property: which of the inherent attributes it is, and how it is written.</summary>
    internal readonly record struct Slot(int Index, PropertyEncoding Encoding);

    private readonly Slot[] _attributes;
    private readonly Slot[] _natives;
    private readonly Slot[] _attributesOfOld;
    private readonly Slot[] _nativesOfOld;

    /// <param name="sample">An operation of that name.</param>
    internal PropertyLayout(Operation sample)
    {
        var slots = new Slot[sample.InherentAttributeNames.Length];
        for (int i = 0; i < slots.Length; i++) slots[i] = new Slot(i, EncodingOf(sample.PropertyEncodings, i));
        _attributes = [.. slots.Where(static s => s.Encoding is PropertyEncoding.Optional or PropertyEncoding.Required)];
        _attributesOfOld = [.. slots.Where(static s => s.Encoding is PropertyEncoding.Optional or PropertyEncoding.Required or PropertyEncoding.Segments)];
        _nativesOfOld = [.. slots.Where(static s => s.Encoding is PropertyEncoding.Integer), .. slots.Where(static s => s.Encoding is PropertyEncoding.Boolean)];
        _natives = [.. _nativesOfOld, .. slots.Where(static s => s.Encoding is PropertyEncoding.Segments)];
    }

    internal ReadOnlySpan<Slot> Attributes(int version) => version < BytecodeFormat.NativeSegments ? _attributesOfOld : _attributes;

    internal ReadOnlySpan<Slot> Natives(int version) => version < BytecodeFormat.NativeSegments ? _nativesOfOld : _natives;

    internal static PropertyEncoding EncodingOf(ReadOnlySpan<PropertyEncoding> encodings, int index) => index < encodings.Length ? encodings[index] : PropertyEncoding.Optional;
}
