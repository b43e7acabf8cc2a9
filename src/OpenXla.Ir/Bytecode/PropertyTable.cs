using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Bytecode;

/// <summary>The properties of operations: a part of the section for each different set, read once for the operations of one name that follow each other.</summary>
internal sealed class PropertyTable(BytecodeTables tables, SourceFile file)
{
    private (int Start, int Length)[] _parts = [];

    /// <summary>
    /// The latest of each hash of a part and the operation that it was read for: the same few properties are of many operations.
    /// What it says is kept once it has been read twice.
    /// </summary>
    private (OperationInfo? Info, ulong Part, NamedAttribute[]? Attributes)[] _recent = [];
    private BytecodeDialectReader? _reader;

    internal void Read(ByteCursor cursor)
    {
        _parts = new (int, int)[cursor.Count("properties")];
        _recent = new (OperationInfo?, ulong, NamedAttribute[]?)[Math.Clamp(_parts.Length, 1, 256)];
        for (int i = 0; i < _parts.Length; i++)
        {
            int length = cursor.Count("bytes of properties");
            _parts[i] = (cursor.Position, length);
            cursor.Skip(length);
        }
        if (!cursor.AtEnd) throw new BytecodeException("Broken properties section: didn't exhaust the offsets table");
    }

    /// <summary>The properties of an operation that the writer knew and nobody here does, by the names that its dialect has for them.</summary>
    private static DictionaryAttr ReadUnregistered(OperationInfo info, BytecodeDialectReader reader)
    {
        var names = (info.Dialect as IBytecodeDialect)?.PropertiesOf(info.Name) ?? throw new BytecodeException(WhyUnreadable(info));
        return new DictionaryAttr([.. names.Select(n => new NamedAttribute(n, reader.ReadAttribute()))]);
    }

    private static string WhyUnreadable(OperationInfo info) => info.Dialect is { AllowsUnknownOperations: false } dialect
        ? $"unregistered operation '{info.Name}' found in dialect ('{dialect.Name}') that does not allow unknown operations"
        : $"'{info.Name}' has properties of its own, which can't be read without its dialect";

    /// <summary>Reads the properties of number <paramref name="index"/> into an operation under construction.</summary>
    internal void ReadInto(OperationState state, ulong index, BytecodeName name)
    {
        if (index >= (ulong)_parts.Length) throw new BytecodeException($"Properties idx out-of-bound for {state.Info.Name}");
        ref var recent = ref _recent[((uint)System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(state.Info) + index) % (ulong)_recent.Length];
        bool isKnown = recent.Info == state.Info && recent.Part == index;
        if (isKnown && recent.Attributes is { } attributes)
        {
            state.Attributes.AddRange(attributes);
            return;
        }
        var part = _parts[index];
        var reader = _reader ??= new BytecodeDialectReader(new ByteCursor(file, part.Start, part.Length), tables);
        reader.MoveTo(part.Start, part.Length);
        if (!name.WasRegistered || !state.Info.IsRegistered)
        {
            if (name.WasRegistered)
            {
                state.Properties = ReadUnregistered(state.Info, reader);
                return;
            }
            state.Properties = reader.ReadAttribute();
            if (state.Info.IsRegistered && state.Properties is not DictionaryAttr) throw new BytecodeException($"the properties of '{state.Info.Name}' are no dictionary");
            return;
        }
        var sample = state.Info.Sample;
        var layout = state.Info.PropertyLayout;
        foreach (var (attribute, encoding) in layout.Attributes(tables.Version))
            state.AddAttribute(sample.InherentAttributeNames[attribute], encoding is PropertyEncoding.Optional ? reader.ReadOptionalAttribute() : reader.ReadAttribute());
        foreach (var (attribute, encoding) in layout.Natives(tables.Version)) ReadNative(state, sample.InherentAttributeNames[attribute], encoding, reader, sample);
        recent = (state.Info, index, isKnown ? [.. state.Attributes] : null);
        if (!reader.AtEnd) throw new BytecodeException($"unexpected trailing bytes in the properties of '{state.Info.Name}'");
    }

    private static int GroupsOf(Operation sample, string name) => sample.GetInherentAttribute(name) is DenseArrayAttr sizes
        ? sizes.Count
        : throw new BytecodeException($"'{sample.Name}' does not say how many groups its '{name}' has");

    private static void ReadNative(OperationState state, string name, PropertyEncoding encoding, BytecodeDialectReader reader, Operation sample)
    {
        switch (encoding)
        {
            case PropertyEncoding.Integer:
                state.AddAttribute(name, new IntegerAttr((long)reader.ReadVarInt(), IntegerType.I32));
                break;
            case PropertyEncoding.Boolean:
                if (reader.ReadBoolean()) state.AddAttribute(name, UnitAttr.Instance);
                break;
            case PropertyEncoding.Segments:
                state.AddAttribute(name, DenseArrayAttr.I32(reader.ReadSparseArray(GroupsOf(sample, name))));
                break;
        }
    }
}
