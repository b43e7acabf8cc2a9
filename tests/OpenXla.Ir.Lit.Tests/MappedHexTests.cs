using System.Text;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tool;

namespace OpenXla.Ir.Lit.Tests;

/// <summary>Long hexadecimal strings of a mapped text, which stay in the file until somebody looks at their bytes, say what they say in memory.</summary>
public sealed class MappedHexTests : IDisposable
{
    /// <summary>Enough digits for several pieces, the last of them short.</summary>
    private const int ByteCount = 500_000;

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("i8", ByteCount)]
    [InlineData("i16", ByteCount / 2)]
    [InlineData("i4", ByteCount)]
    [InlineData("i24", ByteCount / 3)]
    [InlineData("i32", ByteCount / 4)]
    [InlineData("ui64", ByteCount / 8)]
    [InlineData("index", ByteCount / 8)]
    [InlineData("i1", 8 * ByteCount)]
    [InlineData("f32", ByteCount / 4)]
    [InlineData("bf16", ByteCount / 2)]
    [InlineData("f8E4M3FN", ByteCount)]
    [InlineData("complex<f32>", ByteCount / 8)]
    [InlineData("complex<i4>", ByteCount / 2)]
    public void ElementsSayTheSame(string elementType, int count)
    {
        int bytes = elementType == "i24" ? count * 3 : ByteCount;
        WriteLargeFile($"\"test.op\"() {{a = dense<\"0x{Digits(bytes)}\"> : tensor<{count}x{elementType}>}} : () -> ()");
        AssertTheSame();
        var (mapped, read) = (ElementsIn(SourceFile.Map(_path)), ElementsIn(SourceFile.Read(_path)));
        Assert.Equal(read.GetHashCode(), mapped.GetHashCode());
        Assert.True(read.Data.SequenceEqual(mapped.Data));
        Assert.Equal(read, mapped);
        Assert.Equal(read, ElementsIn(SourceFile.Map(_path)));
    }

    [Fact]
    public void ShortStringsSayTheSame()
    {
        WriteLargeFile(string.Concat(Enumerable.Range(0, 2000).Select(static i => $"\"test.op\"() {{a = dense<\"0x{Digits(100 + (i % 7))}\"> : tensor<{100 + (i % 7)}xi8>}} : () -> ()\n")));
        AssertTheSame();
    }

    [Fact]
    public void SmallLettersAreDigits()
    {
        WriteLargeFile($"\"test.op\"() {{a = dense<\"0x{Digits(ByteCount).ToLowerInvariant()}\"> : tensor<{ByteCount}xi8>}} : () -> ()");
        AssertTheSame();
    }

    [Fact]
    public void EqualElementsAreASplat()
    {
        WriteLargeFile($"\"test.op\"() {{a = dense<\"0x{new string('7', 2 * ByteCount)}\"> : tensor<{ByteCount}xi8>}} : () -> ()");
        Assert.True(ElementsIn(SourceFile.Map(_path)).IsSplat);
        AssertTheSame();
    }

    [Fact]
    public void ElementsThatDifferOnlyAtTheEndAreNoSplat()
    {
        WriteLargeFile($"\"test.op\"() {{a = dense<\"0x{new string('7', (2 * ByteCount) - 1)}8\"> : tensor<{ByteCount}xi8>}} : () -> ()");
        Assert.False(ElementsIn(SourceFile.Map(_path)).IsSplat);
        AssertTheSame();
    }

    [Fact]
    public void ElementsThatAreStringsMayLookLikeNumbers()
    {
        WriteLargeFile($"\"test.op\"() {{a = dense<\"0x{Digits(ByteCount)}\"> : tensor<2x!quant.any<i8:f32>>}} : () -> ()");
        AssertTheSame();
    }

    [Fact]
    public void PartsOfSparseElementsSayTheSame()
    {
        var indices = string.Join(", ", Enumerable.Range(0, 10_000).Select(static i => $"[{i}]"));
        WriteLargeFile($"\"test.op\"() {{a = sparse<[{indices}], \"0x{Digits(80_000)}\"> : tensor<10000xi64>}} : () -> ()");
        AssertTheSame();
    }

    [Theory]
    [InlineData("00000000")]
    [InlineData("04000000")]
    public void BlobsOfResourcesSayTheSame(string alignment)
    {
        WriteLargeFile($"\"test.op\"() {{a = dense_resource<blob> : tensor<{ByteCount}xi8>}} : () -> ()\n{{-#\n  dialect_resources: {{\n    builtin: {{\n      blob: \"0x{alignment}{Digits(ByteCount)}\"\n    }}\n  }}\n#-}}");
        AssertTheSame();
    }

    [Theory]
    [InlineData("dense<\"0x{0}0\"> : tensor<500000xi8>", "expected string containing hex digits starting with `0x`")]
    [InlineData("dense<\"0x{0}g0\"> : tensor<500000xi8>", "expected string containing hex digits starting with `0x`")]
    [InlineData("dense<\"0x{0}\"> : tensor<7xi16>", "elements hex data size is invalid for provided type: 'tensor<7xi16>'")]
    [InlineData("dense<\"0x{0}", "expected '\"' in string literal")]
    [InlineData("dense<\"0x{0}\\q\"> : tensor<500000xi8>", "unknown escape in string literal")]
    public void MistakesAreWhereTheyAreInMemory(string attribute, string message)
    {
        WriteLargeFile($"\"test.op\"() {{a = {attribute.Replace("{0}", Digits(ByteCount), StringComparison.Ordinal)}}} : () -> ()");
        var mapped = ErrorOf(SourceFile.Map(_path, "large"));
        Assert.Equal(message, mapped.Message);
        Assert.Equal(ErrorOf(SourceFile.Read(_path, "large")).Location.ToString(), mapped.Location.ToString());
    }

    [Fact]
    public void AFileThatHasChangedIsAnError()
    {
        WriteLargeFile($"\"test.op\"() {{a = dense<\"0x{Digits(ByteCount)}\"> : tensor<{ByteCount}xi8>}} : () -> ()");
        var module = Parse(SourceFile.Map(_path, "large"), out _);
        Assert.NotNull(module);
        var text = File.ReadAllText(_path);
        using (var file = new FileStream(_path, FileMode.Open)) file.Write(Encoding.ASCII.GetBytes(text.Replace("0x", "0xZZ", StringComparison.Ordinal))[..text.Length]);
        Assert.Contains("has been changed since it was parsed", Assert.Throws<IOException>(() => AsmPrinter.ToText(module)).Message, StringComparison.Ordinal);
    }

    private static string Digits(int bytes)
    {
        var data = new byte[bytes];
        new Random(7).NextBytes(data);
        return Convert.ToHexString(data);
    }

    /// <summary>Large enough to be mapped, whatever it says.</summary>
    private void WriteLargeFile(string text) => File.WriteAllText(_path, $"{string.Concat(Enumerable.Repeat("// Lines that say nothing.\n", 50_000))}{text}\n");

    private void AssertTheSame()
    {
        var (mapped, read) = (Parse(SourceFile.Map(_path, "large"), out _), Parse(SourceFile.Read(_path, "large"), out _));
        Assert.True(mapped is not null && read is not null);
        Assert.Equal(BytecodeOf(read), BytecodeOf(mapped));
        var options = new PrintOptions { DebugInfo = true };
        Assert.Equal(AsmPrinter.ToText(read, options), AsmPrinter.ToText(mapped, options));
    }

    private static DenseElementsAttr ElementsIn(SourceFile file) => (DenseElementsAttr)Parse(file, out _)!.Body.First!.GetAttribute("a")!;

    private static Diagnostic ErrorOf(SourceFile file)
    {
        Assert.Null(Parse(file, out var errors));
        return errors[0];
    }

    private static byte[] BytecodeOf(ModuleOp module)
    {
        using var bytes = new MemoryStream();
        BytecodeWriter.Write(module, bytes);
        return bytes.ToArray();
    }

    private static ModuleOp? Parse(SourceFile file, out IReadOnlyList<Diagnostic> errors)
    {
        var context = new IrContext { AllowUnregisteredDialects = true };
        ToolRegistry.Create().AddDialectsTo(context);
        context.Diagnostics.Collect(out var collected);
        errors = collected;
        return AsmParser.ParseModule(context, file);
    }
}
