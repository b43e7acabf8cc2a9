using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tests.Bytecode;

/// <summary>What <see cref="BytecodeWriter"/> says of dialects that do not keep its rules, and that it copies no large blob.</summary>
public class BytecodeWriterTests
{
    [Theory]
    [InlineData(1, 2, "more types and attributes")]
    [InlineData(2, 1, "fewer types and attributes")]
    public void DialectsThatChangeTheirMindAreNamed(int first, int second, string complaint)
    {
        var module = ModuleOf(new FickleDialect([first, second], "text"));
        var error = Assert.Throws<InvalidOperationException>(() => BytecodeWriter.Write(module, Stream.Null));
        Assert.Contains(complaint, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DialectsThatDoNotAreWritten()
    {
        var module = ModuleOf(new FickleDialect([3], "text"));
        using var bytes = new MemoryStream();
        BytecodeWriter.Write(module, bytes);
        Assert.Equal(1, bytes.ToArray().AsSpan().Count("part\0"u8));
    }

    [Fact]
    public void DialectsThatSaidAllAreNotAskedAgain()
    {
        using var steady = new MemoryStream();
        BytecodeWriter.Write(ModuleOf(new FickleDialect([2])), steady);
        using var fickle = new MemoryStream();
        BytecodeWriter.Write(ModuleOf(new FickleDialect([2, 1])), fickle);
        Assert.Equal(steady.ToArray(), fickle.ToArray());
    }

    private static ModuleOp ModuleOf(FickleDialect dialect)
    {
        var context = new IrContext();
        context.AddDialect(dialect);
        context.LoadDialect("fickle");
        var module = ModuleOp.Create(context);
        module.SetAttribute("fickle.what", new FickleDialect.FickleAttr());
        return module;
    }

    /// <summary>Names fill the groups of one and of two bytes, so that the order within both is looked at.</summary>
    [Fact]
    public void NamesOfManyOperationsComeBack()
    {
        var context = new IrContext { AllowUnregisteredDialects = true };
        var text = string.Join('\n', Enumerable.Range(0, 300).Select(i => $"\"d{i % 3}.op{i % 251}\"() {{a = {i % 199} : i64}} : () -> ()"));
        var module = AsmParser.ParseModule(context, text)!;
        using var bytes = new MemoryStream();
        BytecodeWriter.Write(module, bytes);
        var again = BytecodeReader.ReadModule(new IrContext { AllowUnregisteredDialects = true }, SourceFile.FromBytes(bytes.ToArray(), "names"));
        Assert.NotNull(again);
        Assert.Equal(module.ToString(), again.ToString());
    }

    /// <summary>A blob between other bytes, of a size that is copied and of one that is not.</summary>
    [Theory]
    [InlineData(16)]
    [InlineData(100_000)]
    public void BlobsStandWhereTheyWereWritten(int size)
    {
        var context = new IrContext();
        var data = new byte[size];
        new Random(size).NextBytes(data);
        var module = ModuleOp.Create(context);
        var type = new TensorType([size], IntegerType.I8);
        var elements = DenseElementsAttr.Create(type, data);
        module.SetAttribute("test.first", elements);
        module.SetAttribute("test.second", new StringAttr("behind it"));
        using var bytes = new MemoryStream();
        BytecodeWriter.Write(module, bytes);
        var again = BytecodeReader.ReadModule(new IrContext { AllowUnregisteredDialects = true }, SourceFile.FromBytes(bytes.ToArray(), "blob"));
        Assert.NotNull(again);
        Assert.Equal(elements, again.GetAttribute<DenseElementsAttr>("test.first"));
        Assert.Equal("behind it", again.GetAttribute<StringAttr>("test.second")!.Value);
    }

    /// <summary>Sections that take several pieces of memory: before version 2 the operations of the module stand in one with it, since then in their own.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void LargeSectionsComeBack(int version)
    {
        var context = new IrContext { AllowUnregisteredDialects = true };
        var text = string.Join('\n', Enumerable.Range(0, 150_000).Select(i => $"%{i} = \"d.op\"() {{a = {i} : i64}} : () -> i32"));
        var module = AsmParser.ParseModule(context, text)!;
        using var bytes = new MemoryStream();
        BytecodeWriter.Write(module, bytes, new BytecodeOptions { Version = version });
        var again = BytecodeReader.ReadModule(new IrContext { AllowUnregisteredDialects = true }, SourceFile.FromBytes(bytes.ToArray(), "large"));
        Assert.NotNull(again);
        Assert.Equal(module.ToString(), again.ToString());
    }

    [Theory]
    [InlineData('a')]
    [InlineData('é')]
    public void StringsOfAnyLengthComeBack(char letter)
    {
        var module = ModuleOp.Create(new IrContext());
        var texts = new ArrayAttr([.. new[] { 0, 1, 127, 128, 254, 255, 256, 257, 1 << 16, 100_000 }.Select(length => new StringAttr(new string(letter, length)))]);
        module.SetAttribute("test.texts", texts);
        using var bytes = new MemoryStream();
        BytecodeWriter.Write(module, bytes);
        var again = BytecodeReader.ReadModule(new IrContext { AllowUnregisteredDialects = true }, SourceFile.FromBytes(bytes.ToArray(), "strings"));
        Assert.NotNull(again);
        Assert.Equal(texts, again.GetAttribute<ArrayAttr>("test.texts"));
    }

    [Fact]
    public void NothingIsWrittenOfWhatCannotBe()
    {
        var module = AsmParser.ParseModule(new IrContext(), SourceFile.FromText("""
            module {}
            {-# external_resources: { tool: { weights: "0x0000000401020304" } } #-}
            """));
        Assert.NotNull(module);
        using var bytes = new MemoryStream();
        var error = Assert.Throws<BytecodeException>(() => BytecodeWriter.Write(module, bytes));
        Assert.Contains("resource 'weights' wants an alignment of 67108864 bytes", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, bytes.Length);
        BytecodeWriter.Write(module, bytes, new BytecodeOptions { ElideResources = true });
        Assert.NotEqual(0, bytes.Length);
    }
}
