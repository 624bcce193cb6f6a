#r "../artifacts/course/MathNet.Numerics.dll"
#r "../artifacts/course/System.Numerics.Tensors.dll"
#r "../artifacts/course/DeepLearning.dll"
DeepLearning.Lesson.Start();
