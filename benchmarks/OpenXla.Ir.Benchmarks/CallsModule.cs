using System.Text;

namespace OpenXla.Ir.Benchmarks;

/// <summary>Very many tiny functions with long names, each of which calls an earlier one; one in eight can be called from outside.</summary>
internal static class CallsModule
{
    internal static void Write(string path, int functions)
    {
        var random = new Random(20261122);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16);
        file.Write("module {\n");
        for (int i = 0; i < functions; i++)
        {
            var visibility = i % 8 == 7 ? "" : "private ";
            file.Write($"  func.func {visibility}@{Name(i)}(%arg: i64 {{llvm.noundef}}) -> (i64 {{llvm.noundef}}) {{\n");
            file.Write($"    %one = arith.constant {i % 97} : i64\n    %s = arith.addi %arg, %one : i64\n");
            if (i > 0) file.Write($"    %r = call @{Name(random.Next(i))}(%s) : (i64) -> i64\n    return %r : i64\n  }}\n");
            else file.Write("    return %s : i64\n  }\n");
        }
        file.Write("}\n");
    }

    private static string Name(int function) => $"_ZN7openxla2ir9benchmark15a_rather_long_namespace{function:d7}Ev";
}
