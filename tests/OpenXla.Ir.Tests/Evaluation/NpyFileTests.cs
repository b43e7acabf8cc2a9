using System.Text;
using FsCheck.Xunit;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Tests.Evaluation;

public sealed class NpyFileTests
{
    private static byte[] File(string header, byte[] data, int version = 1)
    {
        using var stream = new MemoryStream();
        stream.Write([0x93, .. "NUMPY"u8, (byte)version, 0]);
        stream.Write(version == 1 ? BitConverter.GetBytes((ushort)header.Length) : BitConverter.GetBytes(header.Length));
        stream.Write(Encoding.ASCII.GetBytes(header));
        stream.Write(data);
        return stream.ToArray();
    }

    private static Tensor Read(byte[] bytes, IrType? type = null) => NpyFile.Read(new MemoryStream(bytes), type);

    public static IEnumerable<IrType> Types =>
    [
        IntegerType.I1, IntegerType.I8, IntegerType.I16, IntegerType.I32, IntegerType.I64, new IntegerType(4), new IntegerType(24),
        new IntegerType(8, Signedness.Unsigned), new IntegerType(64, Signedness.Unsigned), IndexType.Instance,
        new ComplexType(FloatType.F32), new ComplexType(FloatType.F64), .. FloatFormat.All.Select(FloatType.Of),
    ];

    [Fact]
    public void What_is_written_is_read_again()
    {
        foreach (var type in Types)
            foreach (Shape shape in new Shape[] { default, [3], [2, 3], [0, 4], [1, 2, 3] })
            {
                var tensor = TensorKernels.Convert(TensorKernels.Iota(FloatType.F32, [shape.ElementCount], 0), type).Reshape(shape);
                using var stream = new MemoryStream();
                NpyFile.Write(stream, tensor);
                Assert.Equal(0, (stream.Length - tensor.Bytes.Length) % 64);
                Assert.Equal(tensor, Read(stream.ToArray(), type));
            }
    }

    [Fact]
    public void The_header_is_that_of_numpy()
    {
        using var stream = new MemoryStream();
        NpyFile.Write(stream, new Tensor(FloatType.F32, [3]));
        Assert.Equal("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }", Encoding.ASCII.GetString(stream.ToArray(), 10, 118).TrimEnd());
    }

    [Fact]
    public void Big_endian_and_fortran_order_are_understood()
    {
        var bytes = File("{'descr': '>i2', 'fortran_order': True, 'shape': (2, 3), }\n", [0, 1, 0, 4, 0, 2, 0, 5, 0, 3, 0, 6]);
        Assert.Equal(Tensor.Of<short>(IntegerType.I16, [2, 3], [1, 2, 3, 4, 5, 6]), Read(bytes));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Later_versions_have_longer_headers(int version) =>
        Assert.Equal(7, Read(File("{\"shape\": (), 'fortran_order': False, 'descr': '|u1'}", [7], version)).GetInt64(0));

    [Theory]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (4,), }", "ends before")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999, 99999999999), }", "more than")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }", "extent")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,), }", "extent")]
    [InlineData("{'descr': '<f4', 'fortran_order': 1, 'shape': (), }", "neither True nor False")]
    [InlineData("{'descr': '|O', 'fortran_order': False, 'shape': (), }", "not supported")]
    [InlineData("{'descr': '<U8', 'fortran_order': False, 'shape': (), }", "not supported")]
    [InlineData("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (), }", "records")]
    [InlineData("{'descr': '<f4', 'shape': (), }", "lacks 'fortran_order'")]
    [InlineData("{'descr': '|V2', 'fortran_order': False, 'shape': (), }", "raw elements")]
    [InlineData("{'descr': '<f4", "no end")]
    [InlineData("{", "records")]
    [InlineData("", "lacks")]
    public void Hostile_headers_are_refused(string header, string message) =>
        Assert.Contains(message, Assert.Throws<NpyFormatException>(() => Read(File(header, [0, 0, 0, 0]))).Message);

    [Fact]
    public void Another_type_than_expected_is_named()
    {
        var bytes = File("{'descr': '<f4', 'fortran_order': False, 'shape': (), }", [0, 0, 0, 0]);
        Assert.Equal("the file has elements of type 'f32' (<f4), expected 'f64'", Assert.Throws<NpyFormatException>(() => Read(bytes, FloatType.F64)).Message);
    }

    [Property(MaxTest = 300)]
    public void Damaged_files_give_an_exception_of_ours(int seed)
    {
        var random = new Random(seed);
        var bytes = File("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }\n", new byte[16]);
        for (int i = 0; i < 3; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        try
        {
            Read(bytes[..random.Next(bytes.Length + 1)]);
        }
        catch (NpyFormatException)
        {
        }
    }
}
