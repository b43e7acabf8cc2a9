using System.Text;

namespace OpenXla.Ir.Benchmarks;

/// <summary>Functions of a hundred small blocks each, with block arguments, constants and conditional branches forwards.</summary>
internal static class CfgModule
{
    private const int Blocks = 100;

    internal static void Write(string path, int functions)
    {
        var random = new Random(20261122);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16);
        file.Write("module {\n");
        for (int i = 0; i < functions; i++)
        {
            file.Write($"  func.func @f{i}(%n: i32, %c: i1) -> i32 {{\n    cf.br ^bb0(%n : i32)\n");
            for (int k = 0; k < Blocks; k++)
            {
                file.Write($"  ^bb{k}(%x{k}: i32):\n    %c{k} = arith.constant {random.Next(1000)} : i32\n");
                file.Write($"    %y{k} = arith.addi %x{k}, %c{k} : i32\n    %p{k} = arith.cmpi slt, %y{k}, %n : i32\n");
                file.Write($"    cf.cond_br %p{k}, ^bb{k + 1}(%y{k} : i32), ^bb{Math.Min(k + 1 + random.Next(3), Blocks)}(%x{k} : i32)\n");
            }
            file.Write($"  ^bb{Blocks}(%r: i32):\n    return %r : i32\n  }}\n");
        }
        file.Write("}\n");
    }
}
