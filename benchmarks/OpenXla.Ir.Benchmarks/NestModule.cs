using System.Globalization;
using System.Text;

namespace OpenXla.Ir.Benchmarks;

/// <summary>Nests of two loops around a condition, with values carried from iteration to iteration, loads and stores; some of the inner loop depends on no loop.</summary>
internal static class NestModule
{
    internal static void Write(string path, int functions)
    {
        var random = new Random(20261122);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16);
        file.Write("module {\n");
        for (int i = 0; i < functions; i++)
        {
            var limit = random.NextDouble().ToString("e6", CultureInfo.InvariantCulture);
            file.Write($$"""
                  func.func @f{{i}}(%m: memref<?x?xf32>, %lo: index, %hi: index, %st: index, %z: f32, %p: i1) -> f32 {
                    %r = scf.for %i = %lo to %hi step %st iter_args(%acc = %z) -> (f32) {
                      %t = scf.for %j = %lo to %hi step %st iter_args(%in = %acc) -> (f32) {
                        %a = memref.load %m[%i, %j] : memref<?x?xf32>
                        %n = arith.addi %lo, %hi : index
                        %q = arith.addi %i, %n : index
                        %b = memref.load %m[%j, %q] : memref<?x?xf32>
                        %c = arith.mulf %a, %b fastmath<reassoc,contract> : f32
                        %d = arith.addf %in, %c : f32
                        %k = arith.constant {{limit}} : f32
                        %y = arith.mulf %z, %k : f32
                        %e = scf.if %p -> (f32) {
                          %f = arith.maximumf %d, %y : f32
                          scf.yield %f : f32
                        } else {
                          memref.store %d, %m[%i, %j] : memref<?x?xf32>
                          scf.yield %d : f32
                        }
                        scf.yield %e : f32
                      }
                      scf.yield %t : f32
                    }
                    return %r : f32
                  }

                """);
        }
        file.Write("}\n");
    }
}
