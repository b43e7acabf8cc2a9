using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Writes the parameters of an attribute one after the other.</summary>
internal readonly struct FieldWriter
{
    private readonly IBytecodeDialectWriter _writer;

    internal FieldWriter(IBytecodeDialectWriter writer, AttributeCode code)
    {
        _writer = writer;
        writer.WriteVarInt((ulong)code);
    }

    /// <summary>True, which says that the attribute is written.</summary>
    internal bool End => _writer is not null;

    internal FieldWriter Number(ulong value)
    {
        _writer.WriteVarInt(value);
        return this;
    }

    internal FieldWriter OptionalNumber(uint? value)
    {
        _writer.WriteVarInt(value is { } number ? ((ulong)number << 1) | 1 : 0);
        return this;
    }

    internal FieldWriter Flag(bool value)
    {
        _writer.WriteBoolean(value);
        return this;
    }

    internal FieldWriter OptionalFlag(bool? value) => Optional(value is { } flag ? IntegerAttr.Of(flag) : null);

    internal FieldWriter Text(string value)
    {
        _writer.WriteString(value);
        return this;
    }

    internal FieldWriter OptionalText(string? value) => Optional(value is null ? null : new StringAttr(value));

    internal FieldWriter Required(object attribute)
    {
        _writer.WriteAttribute((IrAttribute)attribute);
        return this;
    }

    internal FieldWriter Optional(object? attribute)
    {
        _writer.WriteOptionalAttribute((IrAttribute?)attribute);
        return this;
    }

    internal FieldWriter Numbers(EquatableArray<ulong> values)
    {
        if (!HasItems(values.Count)) return this;
        foreach (ulong value in values) _writer.WriteVarInt(value);
        return this;
    }

    internal FieldWriter List<TKind>(EquatableArray<TKind> items)
        where TKind : class
    {
        if (!HasItems(items.Count)) return this;
        foreach (var item in items) _writer.WriteOptionalAttribute((IrAttribute)(object)item);
        return this;
    }

    private bool HasItems(int count)
    {
        _writer.WriteBoolean(count > 0);
        if (count > 0) _writer.WriteVarInt((ulong)count);
        return count > 0;
    }
}
