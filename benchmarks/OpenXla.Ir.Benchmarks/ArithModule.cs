using System.Text;

namespace OpenXla.Ir.Benchmarks;

/// <summary>Straight-line functions of a thousand operations on i32 each.</summary>
internal static class ArithModule
{
    private static readonly string[] s_names = ["arith.addi", "arith.muli", "arith.subi", "arith.xori"];

    internal static void Write(string path, int functions)
    {
        // The same program in each run: what is compared must not be a matter of luck.
        var random = new Random(20261122);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16);
        file.Write("module {\n");
        for (int i = 0; i < functions; i++)
        {
            file.Write($"  func.func @f{i}(%a: i32, %b: i32) -> i32 {{\n");
            for (int j = 0; j < 1000; j++) file.Write($"    %v{j} = {s_names[random.Next(4)]} {Recent(random, j)}, {Recent(random, j)} : i32\n");
            file.Write("    return %v999 : i32\n  }\n");
        }
        file.Write("}\n");
    }

    /// <summary>One of the last twenty values; the arguments come before the first result.</summary>
    private static string Recent(Random random, int results)
    {
        int index = results - 1 - random.Next(Math.Min(20, results + 2));
        return index >= 0 ? $"%v{index}" : index == -1 ? "%b" : "%a";
    }
}
