using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tests.Symbols;

public class SymbolUsesTests
{
    private const string Program = """
        module {
          module @a {
            func.func nested @f()
          }
          func.func @g() attributes {u = @a::@f} {
            "test.op"() {v = [{w = @a}], x = @f} : () -> ()
            return
          }
        }
        """;

    [Fact]
    public void ReferencesThroughASymbolAreUsesOfIt()
    {
        var module = Read(Program);
        var a = module.Descendants<ModuleOp>().First();
        var f = a.Descendants<FuncOp>().Single();
        Assert.Equal(["@a::@f", "@a"], SymbolUses.Of(a, module)!.Select(static u => u.Reference.ToString()).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal("@a::@f", Assert.Single(SymbolUses.Of(f, module)!).Reference.ToString());
        Assert.Empty(SymbolUses.Of(f, a)!);
    }

    [Fact]
    public void WhatASymbolTableHoldsIsAScopeOfItsOwn()
    {
        var module = Read(Program);
        Assert.Empty(SymbolUses.InScopeOf(module)!);
        Assert.Equal(3, SymbolUses.InScopeOf(module.Descendants<FuncOp>().Last())!.Count);
    }

    [Fact]
    public void ASymbolIsRenamedWhereverItIsNamed()
    {
        var module = Read(Program);
        var f = module.Descendants<FuncOp>().First();
        SymbolUses.Rename(f, "new", module);
        var text = AsmPrinter.ToText(module);
        Assert.Contains("u = @a::@new", text, StringComparison.Ordinal);
        // Another symbol of that name, which is not there.
        Assert.Contains("x = @f", text, StringComparison.Ordinal);
        Assert.Equal("f", f.SymbolName);
    }

    [Fact]
    public void NothingIsSureOfWhatMayBeASymbolTable()
    {
        var module = Read("""
            module {
              func.func private @f()
              "unknown.table"() ({}) {u = @f} : () -> ()
            }
            """);
        Assert.False(SymbolUses.AreKnownIn(module));
        Assert.Null(SymbolUses.Of(module.Descendants<FuncOp>().Single(), module));
    }

    private static ModuleOp Read(string text)
    {
        var context = new IrContext { AllowUnregisteredDialects = true };
        context.AddDialect<FuncDialect>();
        return (ModuleOp)AsmParser.ParseModule(context, SourceFile.FromText(text, "test.mlir"))!;
    }
}
