using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tool;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Lit.Tests;

/// <summary>Modules whose functions are read from bytecode one by one.</summary>
public class LazyModuleTests
{
    private const string Program = """
        module {
          func.func @first(%x: i32) -> i32 {
            %0 = arith.addi %x, %x : i32
            return %0 : i32
          }
          module @inner {
            func.func @second(%x: i32) -> i32 {
              return %x : i32
            }
          }
        }
        """;

    [Fact]
    public void ReadsABodyWhenItIsAskedFor()
    {
        var lazy = Open(Write(Program, BytecodeFormat.CurrentVersion), out var context, out _)!;
        var first = lazy.Module.Body.First!;
        var inner = (ModuleOp)first.Next!;

        Assert.Equal(2, lazy.PendingCount);
        Assert.True(lazy.IsPending(first));
        Assert.True(first.GetRegion(0).IsEmpty);

        Assert.True(lazy.Materialize(first));
        Assert.False(lazy.IsPending(first));
        Assert.Equal("arith.addi", first.GetRegion(0).FirstBlock!.First!.Name);
        Assert.True(inner.GetRegion(0).IsEmpty);

        Assert.True(lazy.Materialize(inner));
        Assert.True(lazy.IsPending(inner.Body.First!));
        Assert.True(lazy.MaterializeAll());
        Assert.True(IrVerifier.Verify(lazy.Module));
        Assert.Equal(AsmPrinter.ToText(AsmParser.ParseModule(context, Program)), AsmPrinter.ToText(lazy.Module));
    }

    [Fact]
    public void AnOldFileIsReadAtOnce()
    {
        var lazy = Open(Write(Program, version: 1), out _, out _)!;
        Assert.Equal(0, lazy.PendingCount);
        Assert.False(lazy.Module.Body.First!.GetRegion(0).IsEmpty);
    }

    [Fact]
    public void WhatIsWrongInABodyIsToldWhenItIsRead()
    {
        var bytes = Write(Program, BytecodeFormat.CurrentVersion);
        var isRead = false;
        for (int i = 0; i < bytes.Length; i++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[i] ^= 0x55;
            if (Open(damaged, out _, out var errors) is not { } lazy) continue;
            int before = errors.Count;
            isRead |= lazy.MaterializeAll();
            Assert.True(lazy.PendingCount == 0 || errors.Count > before);
        }
        Assert.True(isRead);
    }

    [Theory]
    [MemberData(nameof(SameTextTests.AllFiles), MemberType = typeof(SameTextTests))]
    public void BitByBitIsTheSameAsAtOnce(string file)
    {
        foreach (var chunk in File.ReadAllText(Path.Combine(Repository.LitTests, file)).Split("// -----"))
        {
            var context = MakeContext(out _);
            if (AsmParser.ParseModule(context, SourceFile.FromText(chunk)) is not { } module || !IrVerifier.Verify(module)) continue;
            using var stream = new MemoryStream();
            BytecodeWriter.Write(module, stream);
            var lazy = Open(stream.ToArray(), out var other, out var errors);
            Assert.True(lazy is not null && lazy.MaterializeAll(), string.Join('\n', errors));
            var atOnce = BytecodeReader.ReadModule(other, SourceFile.FromBytes(stream.ToArray(), "at-once"))!;
            Assert.Equal(AsmPrinter.ToText(atOnce), AsmPrinter.ToText(lazy.Module));
        }
    }

    private static byte[] Write(string program, int version)
    {
        using var stream = new MemoryStream();
        BytecodeWriter.Write(AsmParser.ParseModule(MakeContext(out _), program), stream, new BytecodeOptions { Version = version });
        return stream.ToArray();
    }

    private static LazyModule? Open(byte[] bytes, out IrContext context, out IReadOnlyList<Diagnostics.Diagnostic> errors)
    {
        context = MakeContext(out errors);
        return LazyModule.Open(context, SourceFile.FromBytes(bytes, "lazy"));
    }

    private static IrContext MakeContext(out IReadOnlyList<Diagnostics.Diagnostic> errors)
    {
        var context = new IrContext { AllowUnregisteredDialects = true };
        ToolRegistry.Create().AddDialectsTo(context);
        context.Diagnostics.Collect(out var collected);
        errors = collected;
        return context;
    }
}
