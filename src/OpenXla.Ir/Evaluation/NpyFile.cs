using System.Buffers.Binary;
using System.Text;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Evaluation;

/// <summary>Tensors in NumPy's .npy files, versions 1 to 3.</summary>
/// <remarks>Types that NumPy does not know, such as bf16, are stored as raw bytes (<c>|V2</c>); the reader must be told what they are.</remarks>
public static class NpyFile
{
    internal const int MaxRank = 64;
    private const int MaxHeader = 1 << 16;

    /// <inheritdoc cref="Read(Stream, IrType?)"/>
    public static Tensor Read(string path, IrType? expectedElementType = null)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, expectedElementType);
    }

    /// <summary>Reads a tensor.</summary>
    /// <param name="stream">The bytes; reading ends after the last element.</param>
    /// <param name="expectedElementType">The element type of the result. Needed for raw bytes; another type of the same kind and width may be named where NumPy has one for several.</param>
    /// <exception cref="NpyFormatException">The bytes are no .npy file, hold something else than is expected, or end early.</exception>
    public static Tensor Read(Stream stream, IrType? expectedElementType = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var header = NpyHeader.Parse(ReadHeader(stream));
        var (elementType, isSwapped) = NpyElementType.Parse(header.Descriptor, expectedElementType);
        int partSize = elementType is ComplexType complex ? DenseElementsAttr.SizeOf(complex.ElementType) : DenseElementsAttr.SizeOf(elementType);
        var bytes = ReadData(stream, SizeOf(header.Shape, elementType));
        if (isSwapped) SwapBytes(bytes, partSize);
        if (!header.IsFortranOrder || header.Shape.Rank < 2) return Tensor.FromBytes(elementType, header.Shape, bytes);
        // Fortran order is row-major order of the transposed shape.
        var extents = header.Shape.ToArray();
        Array.Reverse(extents);
        long[] permutation = [.. Enumerable.Range(0, extents.Length).Select(i => (long)(extents.Length - 1 - i))];
        return TensorKernels.Transpose(Tensor.FromBytes(elementType, Shape.Create(extents), bytes), permutation);
    }

    public static void Write(string path, Tensor tensor)
    {
        using var stream = File.Create(path);
        Write(stream, tensor);
    }

    /// <summary>Writes a tensor in C order and little-endian, as version 1.0 where the header is short enough.</summary>
    public static void Write(Stream stream, Tensor tensor)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(tensor);
        var text = new NpyHeader(NpyElementType.DescriptorOf(tensor.ElementType), false, tensor.Shape).ToString();
        // The data starts at a multiple of 64; the header ends with a new line.
        int prefix = 10;
        int length = ((prefix + text.Length + 1 + 63) / 64 * 64) - prefix;
        var header = new byte[prefix + length];
        header.AsSpan().Fill((byte)' ');
        header[0] = 0x93;
        "NUMPY"u8.CopyTo(header.AsSpan(1));
        header[6] = 1;
        header[7] = 0;
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(8), checked((ushort)length));
        Encoding.ASCII.GetBytes(text, header.AsSpan(prefix));
        header[^1] = (byte)'\n';
        stream.Write(header);
        stream.Write(tensor.Bytes);
    }

    private static string ReadHeader(Stream stream)
    {
        Span<byte> start = stackalloc byte[8];
        ReadExactly(stream, start);
        if (start[0] != 0x93 || !start[1..6].SequenceEqual("NUMPY"u8)) throw new NpyFormatException("the bytes do not start as a .npy file");
        int version = start[6];
        if (version is < 1 or > 3) throw new NpyFormatException($"version {version}.{start[7]} of the format is not supported");
        Span<byte> size = stackalloc byte[version == 1 ? 2 : 4];
        ReadExactly(stream, size);
        uint length = version == 1 ? BinaryPrimitives.ReadUInt16LittleEndian(size) : BinaryPrimitives.ReadUInt32LittleEndian(size);
        if (length > MaxHeader) throw new NpyFormatException($"a header of {length} bytes is longer than {MaxHeader}");
        var text = new byte[length];
        ReadExactly(stream, text);
        return version == 3 ? Encoding.UTF8.GetString(text) : Encoding.Latin1.GetString(text);
    }

    private static long SizeOf(Shape shape, IrType elementType)
    {
        if (shape.Span.Contains(0)) return 0;
        Int128 bytes = DenseElementsAttr.SizeOf(elementType);
        foreach (long extent in shape)
        {
            bytes *= extent;
            if (bytes > Array.MaxLength) throw new NpyFormatException($"a tensor of shape ({string.Join(", ", shape.ToArray())}) has more than {Array.MaxLength} bytes");
        }
        return (long)bytes;
    }

    /// <summary>Reads as much as is there before more memory is taken than the file can fill.</summary>
    private static byte[] ReadData(Stream stream, long size)
    {
        if (stream.CanSeek && stream.Length - stream.Position < size) throw EndsEarly();
        var bytes = new byte[Math.Min(size, 1 << 20)];
        for (int done = 0; ;)
        {
            ReadExactly(stream, bytes.AsSpan(done));
            done = bytes.Length;
            if (done == size) return bytes;
            Array.Resize(ref bytes, (int)Math.Min(size, 2L * done));
        }
    }

    private static void ReadExactly(Stream stream, Span<byte> target)
    {
        if (stream.ReadAtLeast(target, target.Length, throwOnEndOfStream: false) < target.Length) throw EndsEarly();
    }

    private static NpyFormatException EndsEarly() => new("the file ends before its last element");

    private static void SwapBytes(Span<byte> bytes, int size)
    {
        for (int i = 0; i < bytes.Length; i += size) bytes.Slice(i, size).Reverse();
    }
}
