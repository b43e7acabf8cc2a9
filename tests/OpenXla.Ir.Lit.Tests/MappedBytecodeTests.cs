using System.Text;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tool;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Lit.Tests;

/// <summary>Bytecode that stays in its file while it is read, and is let go of meanwhile, says what it says in memory.</summary>
public sealed class MappedBytecodeTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void AMappedFileSaysTheSame()
    {
        WriteLargeFile();
        Assert.Equal(TextOf(SourceFile.Read(_path, "large")), TextOf(SourceFile.Map(_path, "large")));
    }

    [Fact]
    public void AMappedFileIsReadBitByBit()
    {
        WriteLargeFile();
        var lazy = LazyModule.Open(MakeContext(out _), SourceFile.Map(_path, "large"));
        Assert.True(lazy is not null && lazy.PendingCount >= 3000 && lazy.MaterializeAll());
        Assert.Equal(TextOf(SourceFile.Read(_path, "large")), AsmPrinter.ToText(lazy.Module, new PrintOptions { DebugInfo = true }));
    }

    [Fact]
    public void WhatWasReadFromAMappedFileIsWrittenAsItWas()
    {
        WriteLargeFile();
        var module = BytecodeReader.ReadModule(MakeContext(out _), SourceFile.Map(_path, "large"));
        Assert.NotNull(module);
        using var again = new MemoryStream();
        BytecodeWriter.Write(module, again);
        Assert.Equal(File.ReadAllBytes(_path), again.ToArray());
    }

    [Fact]
    public void ErrorsAreAtThePlacesThatAMappedFileSays()
    {
        WriteLargeFile();
        var context = MakeContext(out var errors);
        var module = BytecodeReader.ReadModule(context, SourceFile.Map(_path, "large"));
        Assert.NotNull(module);
        var function = module.Body.First!;
        function.GetRegion(0).Entry.Terminator!.Erase();
        Assert.False(IrVerifier.Verify(module));
        Assert.Equal(function.GetRegion(0).Entry.Last!.Location, errors[0].Location);
        Assert.StartsWith("loc(\"program.mlir\":83:", errors[0].Location.ToString(), StringComparison.Ordinal);
    }

    private void WriteLargeFile()
    {
        Assert.InRange(Large.Value.Length, 4 << 20, int.MaxValue);
        File.WriteAllBytes(_path, Large.Value);
    }

    /// <summary>Operations that fill some megabytes, and constants, so that the file is mapped and let go of before all is read.</summary>
    private static readonly Lazy<byte[]> Large = new(static () =>
    {
        var text = new StringBuilder("module {\n");
        for (int i = 0; i < 3000; i++)
        {
            text.Append($"  func.func @f{i}(%x: tensor<4xi64>) -> tensor<4xi64> {{\n");
            text.Append($"    %c = arith.constant dense<[{i}, 1, 2, 3]> : tensor<4xi64>\n    %0 = arith.addi %x, %c : tensor<4xi64>\n");
            for (int k = 1; k < 80; k++) text.Append($"    %{k} = arith.muli %{k - 1}, %c : tensor<4xi64>\n");
            text.Append("    return %79 : tensor<4xi64>\n  }\n");
        }
        text.Append("}\n");
        var module = AsmParser.ParseModule(MakeContext(out _), SourceFile.FromText(text.ToString(), "program.mlir"));
        using var bytes = new MemoryStream();
        BytecodeWriter.Write(module!, bytes);
        return bytes.ToArray();
    });

    private static string TextOf(SourceFile file)
    {
        var module = BytecodeReader.ReadModule(MakeContext(out _), file);
        Assert.NotNull(module);
        return AsmPrinter.ToText(module, new PrintOptions { DebugInfo = true });
    }

    private static IrContext MakeContext(out IReadOnlyList<Diagnostic> errors)
    {
        var context = new IrContext();
        ToolRegistry.Create().AddDialectsTo(context);
        context.Diagnostics.Collect(out var collected);
        errors = collected;
        return context;
    }
}
