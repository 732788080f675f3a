using System.Text;
using LaoCai2021;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return App.Run(args, Console.Out, Console.Error);
