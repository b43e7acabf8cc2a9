namespace OpenXla.Ir.Bytecode;

/// <summary>Lists, their lengths first, and numbers that many dialects write.</summary>
public static class BytecodeDialectWriterExtensions
{
    public static void WriteTypes(this IBytecodeDialectWriter writer, ReadOnlySpan<IrType> types)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteVarInt((ulong)types.Length);
        foreach (var type in types) writer.WriteType(type);
    }

    public static void WriteAttributes<TAttr>(this IBytecodeDialectWriter writer, ReadOnlySpan<TAttr> attributes)
        where TAttr : IrAttribute
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteVarInt((ulong)attributes.Length);
        foreach (var attribute in attributes) writer.WriteAttribute(attribute);
    }

    public static void WriteSignedVarInts(this IBytecodeDialectWriter writer, ReadOnlySpan<long> values)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteVarInt((ulong)values.Length);
        foreach (long value in values) writer.WriteSignedVarInt(value);
    }

    /// <summary>The bits of an f64, as an integer of known width.</summary>
    public static void WriteDouble(this IBytecodeDialectWriter writer, double value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteInteger(BitConverter.DoubleToInt64Bits(value), 64);
    }

    /// <summary>The list that <see cref="BytecodeDialectReader.ReadSparseArray"/> reads: pairs of place and number where few are not 0.</summary>
    public static void WriteSparseArray(this IBytecodeDialectWriter writer, ReadOnlySpan<int> values)
    {
        ArgumentNullException.ThrowIfNull(writer);
        int last = values.LastIndexOfAnyExcept(0);
        int count = values.Length - values.Count(0);
        if (last > 256 || count > values.Length / 2)
        {
            writer.WriteVarInt((ulong)values.Length << 1);
            foreach (int value in values) writer.WriteVarInt((uint)value);
            return;
        }
        writer.WriteVarInt(((ulong)count << 1) | 1);
        if (count == 0) return;
        int indexBits = last == 0 ? 0 : System.Numerics.BitOperations.Log2((uint)last) + 1;
        writer.WriteVarInt((ulong)indexBits);
        for (int i = 0; i <= last; i++)
            if (values[i] != 0) writer.WriteVarInt(((ulong)(uint)values[i] << indexBits) | (uint)i);
    }
}
