using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tests.Analysis;

public class DataLayoutTests
{
    private static readonly IntegerType I32 = IntegerType.I32;

    public static TheoryData<IrType, long?, long?, long?> Sizes => new()
    {
        { IntegerType.I1, 1, 1, 1 },
        { new IntegerType(24), 24, 3, 4 },
        { IntegerType.I64, 64, 8, 4 },
        { new IntegerType(65), 65, 9, 4 },
        { FloatType.F16, 16, 2, 2 },
        { FloatType.F80, 80, 10, 16 },
        { IndexType.Instance, 64, 8, 4 },
        { new ComplexType(FloatType.F32), 64, 8, 4 },
        { new VectorType([3], I32), 128, 16, 16 },
        { new VectorType([2, 3], IntegerType.I8), 64, 8, 8 },
        { new VectorType([4], I32, [true]), null, null, null },
        { new TensorType([4], I32), null, null, null },
        { new VectorType([long.MaxValue / 2], I32), null, null, null },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void SizesWhereNothingIsSaid(IrType type, long? bits, long? bytes, long? alignment) =>
        Assert.Equal((bits, bytes, alignment), (DataLayout.Default.SizeInBits(type), DataLayout.Default.Size(type), DataLayout.Default.AbiAlignment(type)));

    [Fact]
    public void ValuesStandBestAtTheNextPowerOfTwo()
    {
        Assert.Equal(8, DataLayout.Default.PreferredAlignment(IntegerType.I64));
        Assert.Equal(16, DataLayout.Default.PreferredAlignment(new IntegerType(65)));
        Assert.Equal(8, DataLayout.Default.PreferredAlignment(IndexType.Instance));
        Assert.Equal(4, DataLayout.Default.PreferredAlignment(new ComplexType(FloatType.F32)));
        Assert.Null(DataLayout.Default.PreferredAlignment(new TensorType([4], I32)));
    }

    [Fact]
    public void OnlyIndicesAndPointersCount()
    {
        Assert.Equal(64, DataLayout.Default.IndexBits(IndexType.Instance));
        Assert.Null(DataLayout.Default.IndexBits(I32));
    }

    [Fact]
    public void ATypeThatHoldsItselfHasNoSize() => Assert.Null(DataLayout.Default.Size(new Endless()));

    [Theory]
    [InlineData(5L, 4L, 8L)]
    [InlineData(8L, 4L, 8L)]
    [InlineData(null, 4L, null)]
    [InlineData(5L, null, null)]
    [InlineData(5L, 0L, null)]
    [InlineData(long.MaxValue, 4L, null)]
    public void AlignUp(long? value, long? alignment, long? expected) => Assert.Equal(expected, DataLayout.AlignUp(value, alignment));

    private sealed record Endless : IrType, IDataLayoutType
    {
        private static int _made;
        private readonly int _number = Interlocked.Increment(ref _made);

        public override string Keyword => "test.endless";

        public bool Equals(Endless? other) => _number == other?._number;

        public override int GetHashCode() => _number;

        public long? SizeInBits(DataLayout layout) => layout.SizeInBits(new Endless());

        public long? AbiAlignment(DataLayout layout) => 1;

        protected override void Print(AsmPrinter printer) => printer.Write("endless"u8);
    }
}
